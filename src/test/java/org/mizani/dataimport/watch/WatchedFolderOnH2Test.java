package org.mizani.dataimport.watch;

import org.mizani.database.TestDatabases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class WatchedFolderOnH2Test extends WatchedFolderJourney {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabases::freshH2Url);
        registry.add("spring.datasource.username", () -> "sa");
    }
}

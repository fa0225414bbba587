package org.mizani.dataimport.watch;

import org.mizani.database.TestDatabases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class WatchedFolderOnPostgresTest extends WatchedFolderJourney {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabases::freshPostgresUrl);
        registry.add("spring.datasource.username", () -> "postgres");
    }
}

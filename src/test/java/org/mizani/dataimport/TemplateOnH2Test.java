package org.mizani.dataimport;

import org.mizani.database.TestDatabases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class TemplateOnH2Test extends TemplateJourney {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabases::freshH2Url);
        registry.add("spring.datasource.username", () -> "sa");
    }
}

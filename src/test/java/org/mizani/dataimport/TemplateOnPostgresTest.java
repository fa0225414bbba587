package org.mizani.dataimport;

import org.mizani.database.TestDatabases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class TemplateOnPostgresTest extends TemplateJourney {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabases::freshPostgresUrl);
        registry.add("spring.datasource.username", () -> "postgres");
    }
}

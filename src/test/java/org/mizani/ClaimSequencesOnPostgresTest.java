package org.mizani;

import org.mizani.database.TestDatabases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class ClaimSequencesOnPostgresTest extends ClaimSequences {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabases::freshPostgresUrl);
        registry.add("spring.datasource.username", () -> "postgres");
    }

    @Override
    int firstSeed() {
        return 1_000;
    }
}

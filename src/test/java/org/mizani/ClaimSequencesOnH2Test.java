package org.mizani;

import org.mizani.database.TestDatabases;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class ClaimSequencesOnH2Test extends ClaimSequences {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabases::freshH2Url);
        registry.add("spring.datasource.username", () -> "sa");
    }

    @Override
    int firstSeed() {
        return 0;
    }
}

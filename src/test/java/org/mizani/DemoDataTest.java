package org.mizani;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.mizani.jooq.Tables.ARREARS;
import static org.mizani.jooq.Tables.DATA_IMPORT;
import static org.mizani.jooq.Tables.HEADCOUNT;
import static org.mizani.jooq.Tables.IMPORT_FINDING;
import static org.mizani.jooq.Tables.OPERATION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What a new user finds: the sample workbooks, brought in by the importer at first start. */
@SpringBootTest(properties = {"mizani.demo=true", "mizani.admin-password=for-tests-only"})
@AutoConfigureMockMvc
class DemoDataTest {

    @TempDir
    static Path data;

    @Autowired
    private MockMvc web;

    @Autowired
    private DSLContext db;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("mizani.data", data::toString);
    }

    @Test
    void every_sample_is_accepted_and_names_no_unknown_operation() {
        assertThat(db.select(DATA_IMPORT.FILE_NAME)
                        .from(DATA_IMPORT)
                        .where(DATA_IMPORT.STATUS.eq("accepted"))
                        .fetchSet(DATA_IMPORT.FILE_NAME))
                .containsExactlyInAnyOrder(
                        "africa-personnel-2013.xlsx",
                        "amis-personnel-2005.xlsx",
                        "au-operations-funding.xlsx",
                        "un-secretariat-expenditure-2019-2023.xlsx",
                        "unamid-personnel-2009-2014.xlsx");
        assertThat(db.select(IMPORT_FINDING.CODE)
                        .from(IMPORT_FINDING)
                        .where(IMPORT_FINDING.SEVERITY.eq("warns"))
                        .fetchSet(IMPORT_FINDING.CODE))
                .as("warnings")
                .containsExactly("conflicting-claims");
        assertThat(db.fetchCount(OPERATION, OPERATION.SHIPPED.isFalse())).isZero();
        assertThat(db.fetchCount(HEADCOUNT)).isEqualTo(5_534 + 1_075 + 2);
        assertThat(db.fetchCount(ARREARS)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    AMIS  , 2005-08-01, 2005-08-31, mission-budget, pledged , shortfall  , 173000000
                    AMIS  , 2005-12-01, 2005-12-31, mission-budget, received, shortfall  , 135000000
                    MNJTF , 2016-02-01, 2016-02-29, mission-budget, pledged , shortfall  , 450000000
                    AUSSOM, 2025-07-01, 2026-06-30, mission-budget, received, shortfall  , 149800000
                    AUSSOM, 2025-01-01, 2026-06-30, mission-budget, received, committed  , 16700000
                    SAMIM , 2021-07-01, 2024-07-31, mission-budget, assessed, shortfall  , 34000000
                    AFISMA, 2013-01-01, 2013-12-31, all-in        , received, requirement, 960000000
                    ATMIS , 2024-01-01, 2024-12-31, stipends      , arrears , arrears    , 96000000
                    """)
    void the_worked_examples_can_be_asked_for(
            String operation, String from, String to, String scope, String basis, String figure, BigDecimal amount)
            throws Exception {
        web.perform(get("/api/v1/financing")
                        .param("operation", operation)
                        .param("from", from)
                        .param("to", to)
                        .param("scope", scope)
                        .param("basis", basis)
                        .with(httpBasic("admin", "for-tests-only")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$." + figure, comparesEqualTo(amount), BigDecimal.class));
    }

    @Test
    void operations_are_listed_with_their_ceilings() throws Exception {
        web.perform(get("/api/v1/operations").with(httpBasic("admin", "for-tests-only")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[?(@.code == 'AUSSOM')].ceilings[*].strength")
                        .isNotEmpty());
        web.perform(get("/api/v1/operations/ATMIS").with(httpBasic("admin", "for-tests-only")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ceilings[0].strength").value(19_626))
                .andExpect(jsonPath("$.ceilings[1].supersededBy").value("UN Security Council resolution 2670 (2022)"));
    }
}

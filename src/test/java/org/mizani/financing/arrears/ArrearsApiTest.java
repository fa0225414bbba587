package org.mizani.financing.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.mizani.database.TestRows;
import org.mizani.financing.MoneySamples;
import org.mizani.financing.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@MizaniTest
@Transactional
class ArrearsApiTest {

    private static final String PATH = "/api/v1/financing/arrears?date=2025-12-31";
    private static final Instant AT = Instant.parse("2025-03-01T00:00:00Z");
    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    @Autowired
    private MockMvc web;

    @Autowired
    private DSLContext db;

    @BeforeEach
    void claims() {
        TestRows.contributor(db, "RWA");
        TestRows.contributor(db, "KEN");
        new MoneySamples(db, "TEST-A", Scope.STIPENDS, AT)
                .arrears("ALL", END, null, "83250000", "Press of 2025")
                .arrears("ALL", END, null, "96000000", "African Union");
        new MoneySamples(db, "TEST-B", Scope.MISSION_BUDGET, AT)
                .arrears("RWA", END, LocalDate.of(2023, 6, 30), "5", "a letter")
                .arrears("RWA", END, LocalDate.of(2024, 12, 1), "1", "a letter")
                .arrears("KEN", END, null, "7", "a letter");
    }

    @Test
    void what_is_owed_is_a_row_for_each_operation_scope_and_contributor() throws Exception {
        ask("").andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(jsonPath("$.rows[0].operation").value("TEST-A"))
                .andExpect(jsonPath("$.rows[0].contributor").value("ALL"))
                .andExpect(jsonPath("$.rows[0].scope").value("stipends"))
                .andExpect(jsonPath("$.rows[0].total").value(96000000))
                .andExpect(jsonPath("$.rows[0].noDueDate").value(96000000))
                .andExpect(jsonPath("$.rows[0].over365").value(nullValue()))
                .andExpect(jsonPath("$.rows[0].lowest").value(83250000))
                .andExpect(jsonPath("$.rows[0].highest").value(96000000))
                .andExpect(jsonPath("$.rows[0].claims", hasSize(2)))
                .andExpect(jsonPath("$.rows[0].claims[0].counts").value(true))
                .andExpect(jsonPath("$.rows[0].claims[0].source").value("African Union"));
        ask("&operation=test-b&contributor=rwa")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.rows[0].name").value("Rwanda"))
                .andExpect(jsonPath("$.rows[0].days0To90").value(1))
                .andExpect(jsonPath("$.rows[0].over365").value(5))
                .andExpect(jsonPath("$.rows[0].total").value(6));
        ask("&scope=mission-budget&limit=1&offset=1")
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.rows", hasSize(1)));
    }

    @Test
    void conversions_are_told_and_so_is_what_could_not_be_converted_or_divided() throws Exception {
        new MoneySamples(db, "TEST-C", Scope.MISSION_BUDGET, AT)
                .rate("XOF", LocalDate.of(2024, 12, 1), "600")
                .in("XOF")
                .arrears("RWA", END, null, "6000", "a letter")
                .in("UGX")
                .arrears("KEN", END, null, "5", "a letter");
        ask("&operation=TEST-C")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.rows[0].total").value(10.00))
                .andExpect(jsonPath("$.rows[0].rates[0].currency").value("XOF"))
                .andExpect(jsonPath("$.rows[0].rates[0].date").value("2024-12-01"))
                .andExpect(jsonPath("$.rows[0].rates[0].perUsd").value(600))
                .andExpect(jsonPath("$.rows[0].rates[0].source").value("a central bank"))
                .andExpect(jsonPath("$.rows[0].notConverted").value(0))
                .andExpect(jsonPath("$.rates", hasSize(1)))
                .andExpect(jsonPath("$.notConverted").value(1))
                .andExpect(jsonPath("$.notConvertedFigures", hasSize(1)));
        ask("&operation=TEST-C&contributor=RWA")
                .andExpect(jsonPath("$.notConverted").value(0));
        ask("&operation=TEST-A&contributor=RWA")
                .andExpect(jsonPath("$.total").value(0))
                .andExpect(jsonPath("$.undivided", hasSize(1)))
                .andExpect(jsonPath("$.undivided[0].operation").value("TEST-A"))
                .andExpect(jsonPath("$.undivided[0].total").value(96000000));
        ask("&operation=TEST-A").andExpect(jsonPath("$.undivided", hasSize(0)));
    }

    @Test
    void a_sum_leads_to_the_claims_that_it_adds() throws Exception {
        String answer = ask("&operation=TEST-B&contributor=RWA")
                .andReturn()
                .getResponse()
                .getContentAsString();
        String figure = JsonPath.read(answer, "$.rows[0].figure");
        assertThat(figure).startsWith("owed~TEST-B~RWA~mission-budget~");
        web.perform(get("/api/v1/figures/" + figure + "/source").with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.value").value(6))
                .andExpect(jsonPath("$.inputs", hasSize(2)));
    }

    @Test
    void before_a_statement_or_before_it_was_known_nothing_is_owed() throws Exception {
        ask("&operation=TEST-A&asOf=2025-02-01").andExpect(jsonPath("$.total").value(0));
        web.perform(get("/api/v1/financing/arrears?date=2024-06-30&operation=TEST-A")
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void rows_are_also_csv_and_what_cannot_be_is_a_problem() throws Exception {
        String csv = web.perform(get(PATH + "&scope=mission-budget&limit=1")
                        .accept("text/csv")
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(header().string("X-Total-Count", "2"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv).startsWith("operation,contributor,").contains("TEST-B,KEN,");
        ask("&operation=NOWHERE").andExpect(status().isNotFound());
        ask("&contributor=XXX").andExpect(status().isNotFound());
        ask("&scope=everything").andExpect(status().isBadRequest());
        ask("&currency=GOLD").andExpect(status().isBadRequest());
    }

    private ResultActions ask(String more) throws Exception {
        return web.perform(get(PATH + more).with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }
}

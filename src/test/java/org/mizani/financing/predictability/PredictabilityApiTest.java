package org.mizani.financing.predictability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.GivenMoney;
import org.mizani.financing.Scope;
import org.mizani.financing.StoredMoney;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@MizaniTest
@Transactional
class PredictabilityApiTest {

    private static final String YEAR = "2020-01-01/2020-12-31";

    @Autowired
    private MockMvc web;

    @Autowired
    private DSLContext db;

    @Autowired
    private PredictabilityQueries predictability;

    @BeforeEach
    void claims() {
        StoredMoney.store(
                db,
                GivenMoney.of("TEST-PRED", YEAR)
                        .needing(YEAR, "480m")
                        .cash("2020-01-31", "181m")
                        .pledged("2020-01-01", "EU", "400", "A")
                        .received("2020-01-31", "EU", "250", "A"));
    }

    @Test
    void each_measure_is_a_value_with_its_inputs() throws Exception {
        String answer = ask("operation=test-pred&from=2020-01-01&to=2020-12-31")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.operation").value("TEST-PRED"))
                .andExpect(jsonPath("$.scope").value("mission-budget"))
                .andExpect(jsonPath("$.watchedUntil").value("2020-12-31"))
                .andExpect(jsonPath("$.conversion.value").value(0.625))
                .andExpect(jsonPath("$.conversion.inputs", hasSize(2)))
                .andExpect(jsonPath("$.conversion.inputs[0].value").value(400))
                .andExpect(jsonPath("$.commitmentConversion.value").value(0.625))
                .andExpect(jsonPath("$.medianLagDays.value").value(30))
                .andExpect(jsonPath("$.multiYearShare.value").value(nullValue()))
                .andExpect(jsonPath("$.multiYearShare.note").value("not reported."))
                .andExpect(jsonPath("$.hhi.value").value(10000))
                .andExpect(jsonPath("$.top1Share.value").value(1))
                .andExpect(jsonPath("$.monthsOfCover.value").value(4.525))
                .andExpect(jsonPath("$.runOutDate.value").value("2020-06-16"))
                .andExpect(jsonPath("$.ownShare.value").value(nullValue()))
                .andExpect(jsonPath("$.coverageVolatility.note", containsString("fewer than three periods")))
                .andExpect(jsonPath("$.notConverted").value(0))
                .andReturn()
                .getResponse()
                .getContentAsString();
        source(JsonPath.read(answer, "$.medianLagDays.figure"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.value").value(30))
                .andExpect(jsonPath("$.inputs", hasSize(2)));
        String score = JsonPath.<String>read(answer, "$.hhi.figure").replace("~hhi", "~score.conversion.3_hhi.1");
        source(score).andExpect(status().isOk()).andExpect(jsonPath("$.value").value(0.46875));
        source("predictability~NOWHERE~2020-01-01~2020-12-31~mission-budget~USD~hhi")
                .andExpect(status().isNotFound());
        source("predictability~TEST-PRED~2020-01-01~2020-12-31~mission-budget~USD~nothing")
                .andExpect(status().isNotFound());
    }

    @Test
    void the_median_that_stands_beside_others_is_that_of_the_page() {
        StoredMoney.store(
                db,
                GivenMoney.of("TEST-PRED", YEAR)
                        .pledged("2020-02-01", "GBR", "10", "")
                        .pledged("2020-03-01", "GBR", "10 XTS", "")
                        .received("2020-04-01", "GBR", "10", "")
                        .pledged("2020-05-01", "USA", "7", "B")
                        .pledged("2020-05-02", "USA", "-7", "B")
                        .received("2020-06-01", "KEN", "3", "C"));
        for (String end : List.of("2020-03-31", "2020-04-30", "2020-12-31")) {
            FundingQuestion question = new FundingQuestion(
                    "TEST-PRED",
                    new Period(LocalDate.of(2020, 1, 1), LocalDate.parse(end)),
                    Scope.MISSION_BUDGET,
                    "USD",
                    KnownAt.NOW);
            assertThat(predictability.medians(List.of(question)))
                    .containsExactly(
                            entry("TEST-PRED", predictability.of(question).lag().median()));
        }
    }

    @Test
    void the_measures_are_a_row_of_csv_too() throws Exception {
        String csv = web.perform(
                        get("/api/v1/financing/predictability?operation=TEST-PRED&from=2020-01-01&to=2020-12-31")
                                .accept("text/csv")
                                .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv)
                .startsWith("operation,")
                .contains("TEST-PRED,")
                .contains(",0.625,")
                .contains(",4.525,");
    }

    @Test
    void a_question_without_a_scope_is_refused_where_several_are_on_record() throws Exception {
        StoredMoney.storeInOtherScope(db, "TEST-PRED", YEAR);
        ask("operation=TEST-PRED&from=2020-01-01&to=2020-12-31")
                .andExpect(status().is(422))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.scopes", hasSize(2)));
        ask("operation=TEST-PRED&from=2020-01-01&to=2020-12-31&scope=stipends")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.conversion.value").value(nullValue()));
        ask("operation=TEST-PRED&from=2020-01-01&to=2020-12-31&scope=all").andExpect(status().is(422));
    }

    @Test
    void what_cannot_be_answered_is_said_in_words() throws Exception {
        ask("operation=NOWHERE&from=2020-01-01&to=2020-12-31").andExpect(status().isNotFound());
        ask("operation=TEST-PRED&from=2020-12-31&to=2020-01-01").andExpect(status().isBadRequest());
        ask("operation=TEST-PRED&from=2020-01-01&to=2020-12-31&currency=ABC").andExpect(status().isBadRequest());
        ask("operation=TEST-PRED&from=1990-01-01&to=1990-12-31&scope=mission-budget&asOf=2000-01-01")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.hhi.value").value(nullValue()))
                .andExpect(jsonPath("$.watchedUntil").value("1990-12-31"));
    }

    private ResultActions ask(String query) throws Exception {
        return web.perform(get("/api/v1/financing/predictability?" + query)
                .locale(Locale.ENGLISH)
                .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }

    private ResultActions source(String figure) throws Exception {
        return web.perform(
                get("/api/v1/figures/" + figure + "/source").with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }
}

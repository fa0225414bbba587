package org.mizani.parity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.MizaniTest;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.headcounts.PeopleFromMany;
import org.mizani.operations.PersonnelType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@MizaniTest
@Transactional
class ParityApiTest {

    private static final String ABOUT = "operation=ATMIS&component=troops&date=2023-12-31";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext db;

    @BeforeEach
    void people() {
        PeopleFromMany people = new PeopleFromMany(db, "ATMIS", Instant.parse("2024-01-10T00:00:00Z"));
        people.troops("UGA", LocalDate.of(2021, 12, 31), 400, 19_000);
        people.troops("UGA", LocalDate.of(2022, 12, 31), 500, 19_000);
        people.troops("UGA", LocalDate.of(2023, 12, 31), 493, 10_023);
        people.troops("BDI", LocalDate.of(2023, 12, 31), 200, 9_800);
        new HeadcountSamples(db, "ATMIS", Instant.parse("2024-01-10T00:00:00Z"))
                .people(PersonnelType.JUSTICE_CORRECTIONS, LocalDate.of(2023, 12, 31), 10, 30);
    }

    @Test
    void the_worked_example_comes_out_over_http() throws Exception {
        ask("needed?" + ABOUT + "&target=0.15")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.women").value(693))
                .andExpect(jsonPath("$.people").value(20_516))
                .andExpect(jsonPath("$.neededSameStrength").value(2_385))
                .andExpect(jsonPath("$.neededAdded").value(2_806))
                .andExpect(jsonPath("$.entryShare").value(0.166437))
                .andExpect(jsonPath("$.met").value("in"))
                .andExpect(jsonPath("$.metAfterMonths").value(24))
                .andExpect(jsonPath("$.metOn").value("2025-12-31"));
        ask("needed?" + ABOUT + "&target=0.15&months=36")
                .andExpect(jsonPath("$.entryShare").value(0.1553));
    }

    @Test
    void the_month_for_an_entry_share_comes_back_for_both_models() throws Exception {
        ask("needed?" + ABOUT + "&target=0.15&entryShare=0.15")
                .andExpect(jsonPath("$.met").value("never"))
                .andExpect(jsonPath("$.metOn").isEmpty());
        ask("needed?" + ABOUT + "&target=0.15&entryShare=0.15&model=whole&rotationDates=2")
                .andExpect(jsonPath("$.met").value("in"))
                .andExpect(jsonPath("$.metAfterMonths").value(12));
    }

    @Test
    void contributors_add_up_as_json_and_as_csv() throws Exception {
        ask("needed/contributors?" + ABOUT + "&target=0.15&sharing=distance")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.rows[0].contributor").value("UGA"))
                .andExpect(jsonPath("$.rows[0].needed").value(1_085))
                .andExpect(jsonPath("$.rows[1].needed").value(1_300))
                .andExpect(
                        jsonPath("$.rows[0].figures.needed").value("needed~ATMIS~2023-12-31~troops~UGA~distance~0.15"));
        String csv = mvc.perform(get("/api/v1/parity/needed/contributors?" + ABOUT + "&target=0.15")
                        .accept("text/csv")
                        .with(user("vera").roles("viewer")))
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv).startsWith("contributor,women,men,notReported,needed").contains("BDI,200,9800,,");
    }

    @Test
    void a_projection_has_reports_estimates_and_its_band() throws Exception {
        ask("projection?" + ABOUT)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.method").value("linear"))
                .andExpect(jsonPath("$.binding").value(false))
                .andExpect(jsonPath("$.points").value(3))
                .andExpect(jsonPath("$.band").value(0.8))
                .andExpect(jsonPath("$.target").value(0.15))
                .andExpect(jsonPath("$.targetYear").value(2028))
                .andExpect(jsonPath("$.outcome").value("expected"))
                .andExpect(jsonPath("$.rows[0].kind").value("reported"))
                .andExpect(jsonPath("$.rows[-1].kind").value("projected"));
        ask("projection?" + ABOUT + "&until=2035")
                .andExpect(jsonPath("$.rows[-1].date").value("2035-12-31"))
                .andExpect(jsonPath("$.rows[-1].kind").value("projected"));
        ask("projection?" + ABOUT + "&until=1990")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[-1].kind").value("reported"));
        ask("projection?" + ABOUT + "&method=logistic")
                .andExpect(jsonPath("$.outcome").value("expected"));
        ask("projection?" + ABOUT + "&method=scenario")
                .andExpect(jsonPath("$.outcome").value("too-few-contributors"))
                .andExpect(jsonPath("$.pace").isEmpty());
        ask("projection?" + ABOUT.replace("troops", "justice-corrections"))
                .andExpect(jsonPath("$.outcome").value("too-few-points"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            needed?operation=NOWHERE&component=troops                                  | 404 | NOWHERE
            needed?operation=ATMIS&component=cavalry                                   | 400 | cavalry
            needed?operation=ATMIS&component=formed-police                             | 404 | formed-police
            needed?operation=ATMIS&component=troops&target=15                          | 400 | fraction
            needed?operation=ATMIS&component=troops&target=0                           | 400 | fraction
            needed?operation=ATMIS&component=troops&target=1e-9                        | 400 | fraction
            needed?operation=ATMIS&component=troops&entryShare=lots                    | 400 | lots
            needed?operation=ATMIS&component=troops&rotationMonths=121                 | 400 | 120
            needed?operation=ATMIS&component=troops&months=0                           | 400 | 600
            needed?operation=ATMIS&component=troops&model=weekly                       | 400 | even, whole
            needed?operation=ATMIS&component=troops&model=whole&rotationDates=13       | 400 | 12
            needed?operation=ATMIS&component=justice-corrections                       | 400 | justice-corrections
            needed?operation=ATMIS&component=troops&framework=NONE                     | 400 | UGPS
            needed/contributors?operation=ATMIS&component=troops&sharing=luck          | 400 | size, distance
            projection?operation=ATMIS&component=troops&method=magic                   | 400 | linear, logistic, scenario
            projection?operation=ATMIS&component=troops&until=soon                     | 400 | until
            projection?operation=ATMIS&component=formed-police                         | 404 | formed-police
            """)
    void what_cannot_be_answered_is_a_problem_in_words(String request, int status, String says) throws Exception {
        ask(request.strip())
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.detail", containsString(says)));
    }

    private ResultActions ask(String request) throws Exception {
        return mvc.perform(get("/api/v1/parity/" + request).with(user("vera").roles("viewer")));
    }
}

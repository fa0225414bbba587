package org.mizani;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.mizani.jooq.Tables.ARREARS;
import static org.mizani.jooq.Tables.CEILING;
import static org.mizani.jooq.Tables.CONTRIBUTION;
import static org.mizani.jooq.Tables.DATA_IMPORT;
import static org.mizani.jooq.Tables.EXCHANGE_RATE;
import static org.mizani.jooq.Tables.EXPENDITURE;
import static org.mizani.jooq.Tables.HEADCOUNT;
import static org.mizani.jooq.Tables.IMPORT_FINDING;
import static org.mizani.jooq.Tables.OPERATION;
import static org.mizani.jooq.Tables.REQUIREMENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.contributors.Ranking;
import org.mizani.contributors.Score;
import org.mizani.contributors.ScoreQuestion;
import org.mizani.contributors.Scores;
import org.mizani.headcounts.ComponentCount;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.People;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
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

    @Autowired
    private HeadcountQueries headcounts;

    @Autowired
    private OperationQueries operations;

    @Autowired
    private TargetQueries targets;

    @Autowired
    private Scores scores;

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
                        "au-peace-fund.xlsx",
                        "imf-exchange-rates-2018-2020.xlsx",
                        "un-secretariat-expenditure-2019-2023.xlsx",
                        "unamid-personnel-2009-2014.xlsx");
        assertThat(db.select(IMPORT_FINDING.CODE)
                        .from(IMPORT_FINDING)
                        .where(IMPORT_FINDING.SEVERITY.eq("warns"))
                        .fetchSet(IMPORT_FINDING.CODE))
                .as("warnings")
                .containsExactlyInAnyOrder("conflicting-claims", "jump");
        assertThat(db.fetchCount(OPERATION, OPERATION.SHIPPED.isFalse())).isZero();
        assertThat(db.fetchCount(HEADCOUNT)).isEqualTo(5_534 + 1_075 + 2);
        assertThat(db.fetchCount(ARREARS)).isEqualTo(4);
        assertThat(db.fetchCount(EXCHANGE_RATE)).isEqualTo(1_014);
    }

    /** Where all is 0 but the register, nobody publishes a figure that we could restate. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    AMIS   , 1, 2, 3, 0, 0, 2
                    AMISOM , 1, 0, 0, 5, 0, 0
                    ATMIS  , 5, 0, 0, 0, 4, 0
                    AUSSOM , 5, 6, 2, 0, 0, 0
                    MNJTF  , 1, 1, 1, 0, 0, 0
                    FC-G5S , 1, 1, 1, 0, 0, 0
                    SAMIM  , 1, 0, 2, 0, 0, 0
                    EACRF  , 0, 0, 0, 0, 0, 0
                    AFISMA , 0, 2, 0, 0, 0, 0
                    AMIB   , 0, 0, 0, 0, 0, 0
                    MISCA  , 0, 0, 0, 0, 0, 0
                    RCI-LRA, 1, 0, 0, 0, 0, 0
                    AU-PSO , 0, 2, 1, 0, 0, 0
                    AU-PEACE-FUND, 0, 1, 0, 0, 0, 0
                    """)
    void every_operation_ships_with_what_is_published_about_it(
            String operation, int ceilings, int needs, int flows, int expenses, int arrears, int strengths) {
        assertThat(db.fetchCount(OPERATION, OPERATION.CODE.eq(operation), OPERATION.SHIPPED.isTrue()))
                .isEqualTo(1);
        assertThat(db.fetchCount(CEILING, CEILING.OPERATION.eq(operation))).isEqualTo(ceilings);
        assertThat(db.fetchCount(REQUIREMENT, REQUIREMENT.OPERATION.eq(operation)))
                .isEqualTo(needs);
        assertThat(db.fetchCount(CONTRIBUTION, CONTRIBUTION.OPERATION.eq(operation)))
                .isEqualTo(flows);
        assertThat(db.fetchCount(EXPENDITURE, EXPENDITURE.OPERATION.eq(operation)))
                .isEqualTo(expenses);
        assertThat(db.fetchCount(ARREARS, ARREARS.OPERATION.eq(operation))).isEqualTo(arrears);
        assertThat(db.fetchCount(HEADCOUNT, HEADCOUNT.OPERATION.eq(operation))).isEqualTo(strengths);
    }

    @Test
    void what_contributors_send_adds_up_to_the_people_of_each_operation() {
        LocalDate today = LocalDate.of(2026, 6, 30);
        TargetFramework framework = targets.framework(TargetFramework.USUAL).orElseThrow();
        int compared = 0;
        for (Operation operation : operations.named()) {
            Ranking ranking = scores.ranking(new ScoreQuestion(today, operation.code(), framework, KnownAt.NOW));
            for (ComponentCount count : headcounts.latestByComponent(operation.code(), today, KnownAt.NOW)) {
                assertThat(Stream.concat(ranking.cards().stream(), ranking.notBrokenDown().stream())
                                .flatMap(card -> card.of(count.component()).stream())
                                .map(Score::people)
                                .reduce(People.NONE, People::plus))
                        .as("%s, %s", operation.code(), count.component())
                        .isEqualTo(count.people());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(30);
    }

    @Test
    void a_figure_in_another_currency_names_rate_date_and_source() throws Exception {
        web.perform(get("/api/v1/financing?operation=AMISOM&from=2019-01-01&to=2020-12-31&scope=mission-budget")
                        .param("currency", "EUR")
                        .with(httpBasic("admin", "for-tests-only")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.spent", comparesEqualTo(new BigDecimal("29198387.78")), BigDecimal.class))
                .andExpect(jsonPath("$.rates[0].currency").value("EUR"))
                .andExpect(jsonPath("$.rates[0].date").value("2019-12-31"))
                .andExpect(jsonPath("$.rates[0].source").value("IMF"))
                .andExpect(jsonPath("$.rates[1].date").value("2020-12-31"))
                .andExpect(jsonPath("$.notConverted").value(0));
    }

    @Test
    void the_parts_of_a_need_are_not_added_to_the_whole() throws Exception {
        web.perform(get("/api/v1/financing?operation=AUSSOM&from=2025-01-01&to=2025-06-30&scope=mission-budget")
                        .with(httpBasic("admin", "for-tests-only")))
                .andExpect(jsonPath("$.requirement", comparesEqualTo(new BigDecimal("90400000")), BigDecimal.class))
                .andExpect(jsonPath("$.conflicts").isEmpty());
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

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ATMIS , 2022-12-31, 19626
                    ATMIS , 2023-07-01, 17626
                    ATMIS , 2024-03-01, 14626
                    AUSSOM, 2025-07-01, 11826
                    """)
    void the_ceiling_on_a_date_is_that_of_the_step_in_force(String operation, String date, int ceiling)
            throws Exception {
        web.perform(get("/api/v1/operations/" + operation)
                        .param("date", date)
                        .with(httpBasic("admin", "for-tests-only")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.deployment.scope").value("uniformed"))
                .andExpect(jsonPath("$.deployment.ceiling").value(ceiling));
    }

    @Test
    void amis_had_96_7_per_cent_of_its_people_in_october_2005() throws Exception {
        web.perform(get("/api/v1/operations?date=2005-10-31&lead=AU&running=true")
                        .accept("text/csv")
                        .with(httpBasic("admin", "for-tests-only")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(",6932,")))
                .andExpect(content().string(containsString(",0.966671,")));
        web.perform(get("/api/v1/operations/AMIS?date=2005-10-31").with(httpBasic("admin", "for-tests-only")))
                .andExpect(jsonPath("$.deployment.people").value(6_932))
                .andExpect(jsonPath("$.deployment.ceilingOnReportDate").value(7_171))
                .andExpect(jsonPath("$.deployment.rate", comparesEqualTo(new BigDecimal("0.966671")), BigDecimal.class))
                .andExpect(jsonPath("$.deployment.vacancies").value(239));
        web.perform(get("/api/v1/figures/deployment~AMIS~2005-10-31~uniformed~rate/source")
                        .with(httpBasic("admin", "for-tests-only")))
                .andExpect(status().isOk());
        web.perform(get("/api/v1/operations/ATMIS/ceilings?date=2023-03-01")
                        .accept("text/csv")
                        .with(httpBasic("admin", "for-tests-only")))
                .andExpect(content().string(containsString("resolution 2670 (2022)")));
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

package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.mizani.database.TestRows;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@MizaniTest
@Transactional
class FinancingApiTest {

    private static final String YEAR = "2025-07-01/2026-06-30";
    private static final Instant DAY_1 = Instant.parse("2026-07-01T08:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2026-07-02T08:00:00Z");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext db;

    @Autowired
    private FundingStore store;

    @Autowired
    private List<FigureResolver> resolvers;

    @BeforeEach
    void claims() {
        TestRows.operation(db, "TEST-OP");
        store.store(
                TestRows.acceptedImport(db, "first", DAY_1),
                DAY_1,
                List.of(
                        Given.requirement("TEST-OP", YEAR, "170m"),
                        Given.receipt("TEST-OP", "2025-09-25", "EU", "16.7m"),
                        new Requirement(
                                "TEST-OP", Given.period(YEAR), Scope.STIPENDS, "", Given.money("100m"), Given.CITED)));
        store.store(
                TestRows.acceptedImport(db, "second", DAY_2),
                DAY_2,
                List.of(Given.requirement("TEST-OP", YEAR, "166.5m")));
    }

    @Test
    void a_shortfall_is_answered_on_the_basis_received_unless_asked_otherwise() throws Exception {
        ask("scope=mission-budget")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.basis").value("received"))
                .andExpect(jsonPath("$.currency").value("USD"))
                .andExpect(jsonPath("$.scope").value("mission-budget"))
                .andExpect(jsonPath("$.requirement").value(166500000))
                .andExpect(jsonPath("$.needsAdded").value(1))
                .andExpect(jsonPath("$.silentNeeds", hasSize(0)))
                .andExpect(jsonPath("$.outsideNeeds").value(0))
                .andExpect(jsonPath("$.received").value(16700000))
                .andExpect(jsonPath("$.spent").value(nullValue()))
                .andExpect(jsonPath("$.shortfall").value(149800000))
                .andExpect(jsonPath("$.surplus").value(0))
                .andExpect(jsonPath("$.coverage").value(0.1003))
                .andExpect(jsonPath("$.rates", hasSize(0)))
                .andExpect(jsonPath("$.notConverted").value(0))
                .andExpect(jsonPath("$.conflicts", hasSize(1)))
                .andExpect(jsonPath("$.conflicts[0].claims[1].amount").value(170000000));
        ask("scope=mission-budget&basis=conversion")
                .andExpect(jsonPath("$.basis").value("conversion"))
                .andExpect(jsonPath("$.silentNeeds").value(nullValue()))
                .andExpect(jsonPath("$.coverage").value(1));
    }

    @Test
    void a_need_for_which_nothing_is_reported_is_named_beside_the_sum_that_counts_it() throws Exception {
        store.store(
                TestRows.acceptedImport(db, "third", DAY_2),
                DAY_2,
                List.of(Given.requirement("TEST-OP", "2026-07-01/2026-12-31", "90m")));
        mvc.perform(get("/api/v1/financing?operation=TEST-OP&from=2025-07-01&to=2026-12-31&scope=mission-budget")
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(jsonPath("$.requirement").value(256500000))
                .andExpect(jsonPath("$.needsAdded").value(2))
                .andExpect(jsonPath("$.silentNeeds", contains("2026-07-01/2026-12-31")));
    }

    @Test
    void a_question_about_the_past_is_answered_with_what_was_known_then() throws Exception {
        ask("scope=mission-budget&asOf=2026-07-01")
                .andExpect(jsonPath("$.requirement").value(170000000));
    }

    @Test
    void a_question_without_a_scope_is_refused_with_the_scopes() throws Exception {
        ask("basis=received")
                .andExpect(status().is(422))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.detail", containsString("stipends, mission-budget")))
                .andExpect(jsonPath("$.scopes", containsInAnyOrder("stipends", "mission-budget")));
        ask("scope=everything").andExpect(status().is(422));
    }

    @Test
    void the_only_scope_need_not_be_named_and_codes_may_be_written_small() throws Exception {
        TestRows.operation(db, "TEST-ONE");
        store.store(
                TestRows.acceptedImport(db, "third", DAY_2),
                DAY_2,
                List.of(Given.requirement("TEST-ONE", YEAR, "10m")));

        mvc.perform(get("/api/v1/financing?operation=test-one&from=2025-07-01&to=2026-06-30")
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.operation").value("TEST-ONE"))
                .andExpect(jsonPath("$.scope").value("mission-budget"))
                .andExpect(jsonPath("$.requirement").value(10000000));
    }

    @Test
    void an_operation_without_any_figure_is_answered_with_unknowns_and_needs_no_scope() throws Exception {
        TestRows.operation(db, "TEST-NONE");

        mvc.perform(get("/api/v1/financing?operation=TEST-NONE&from=2025-07-01&to=2026-06-30")
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.operation").value("TEST-NONE"))
                .andExpect(jsonPath("$.scope").value(nullValue()))
                .andExpect(jsonPath("$.requirement").value(nullValue()))
                .andExpect(jsonPath("$.received").value(nullValue()))
                .andExpect(jsonPath("$.shortfall").value(nullValue()))
                .andExpect(jsonPath("$.figures").isEmpty());
    }

    @Test
    void an_age_of_arrears_of_which_nobody_says_when_they_fell_due_is_unknown_and_not_zero() throws Exception {
        store.store(
                TestRows.acceptedImport(db, "third", DAY_2),
                DAY_2,
                List.of(Given.arrears("TEST-OP", "ALL", "2025-12-31", null, "96m")));
        ask("scope=mission-budget")
                .andExpect(jsonPath("$.arrears").value(96000000))
                .andExpect(jsonPath("$.arrearsAges['no-due-date']").value(96000000))
                .andExpect(jsonPath("$.arrearsAges['over-365']").value(nullValue()));
    }

    @Test
    void the_mean_need_of_a_month_needs_no_cash_on_record() throws Exception {
        ask("scope=mission-budget")
                .andExpect(jsonPath("$.cash").value(nullValue()))
                .andExpect(jsonPath("$.monthlyNeed").value(13875000));
    }

    @Test
    void what_cannot_be_answered_is_said_in_words() throws Exception {
        mvc.perform(get("/api/v1/financing?operation=NOWHERE&from=2025-07-01&to=2026-06-30&scope=stipends")
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("NOWHERE")));
        ask("scope=stipends&basis=hope")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("pledged")));
        ask("scope=stipends&currency=GOLD").andExpect(status().isBadRequest());
        mvc.perform(get("/api/v1/financing?operation=TEST-OP&from=2025-07-01&to=2025-06-30&scope=stipends")
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void the_row_is_available_as_csv() throws Exception {
        mvc.perform(get("/api/v1/financing?operation=TEST-OP&from=2025-07-01&to=2026-06-30&scope=mission-budget")
                        .accept("text/csv")
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("149800000")));
    }

    @Test
    void every_figure_leads_to_its_cells() {
        FigureId shortfall =
                PositionFigure.of(Given.question("TEST-OP", YEAR), PositionFigure.SHORTFALL + Basis.RECEIVED.code());
        FigureOrigin.Computed missing = (FigureOrigin.Computed) origin(shortfall);
        assertThat(missing.value()).isEqualByComparingTo("149800000");
        assertThat(missing.formula()).isEqualTo("Requirement − received, at least 0");
        assertThat(missing.inputs()).hasSize(2);
        FigureOrigin.Computed received =
                (FigureOrigin.Computed) origin(missing.inputs().getLast().id());
        FigureOrigin.Cell cell =
                (FigureOrigin.Cell) origin(received.inputs().getFirst().id());
        assertThat(Objects.requireNonNull(cell.value())).isEqualByComparingTo(new BigDecimal("16700000"));
        assertThat(cell.file()).isEqualTo("first.csv");
    }

    private FigureOrigin origin(FigureId id) {
        return resolvers.stream()
                .filter(r -> id.value().matches(r.prefix() + "[-~].*"))
                .findFirst()
                .flatMap(r -> r.origin(id, Locale.ENGLISH))
                .orElseThrow();
    }

    private ResultActions ask(String parameters) throws Exception {
        return mvc.perform(get("/api/v1/financing?operation=TEST-OP&from=2025-07-01&to=2026-06-30&" + parameters)
                .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }
}

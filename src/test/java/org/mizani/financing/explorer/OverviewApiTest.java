package org.mizani.financing.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.MizaniTest;
import org.mizani.database.TestRows;
import org.mizani.financing.Examples;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@MizaniTest
@Transactional
class OverviewApiTest {

    private static final String YEAR = "2020-01-01/2020-12-31";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext db;

    @Autowired
    private List<FigureResolver> resolvers;

    @BeforeEach
    void claims() {
        TestRows.operation(db, "OVER-A");
        TestRows.operation(db, "OVER-B");
        Examples.store(
                db,
                Examples.need("OVER-A", YEAR, "100"),
                Examples.pledge("OVER-A", "2020-01-15", "EU", "90"),
                Examples.receipt("OVER-A", "2020-02-01", "EU", "40"),
                Examples.receipt("OVER-A", "2020-03-01", "GBR", "20"),
                Examples.need("OVER-B", YEAR, "50"),
                Examples.receipt("OVER-B", "2020-03-01", "GBR", "80"),
                Examples.need("OVER-B", "2020-07-01/2021-06-30", "365"));
    }

    @Test
    void shortfalls_and_surpluses_are_added_apart() throws Exception {
        ask("period=2020&scope=mission-budget")
                .andExpect(status().isOk())
                .andExpect(header().string("X-Total-Count", "2"))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.rows[0].operation").value("OVER-A"))
                .andExpect(jsonPath("$.rows[0].shortfall").value(40))
                .andExpect(jsonPath("$.rows[0].coverage").value(0.6))
                .andExpect(jsonPath("$.rows[1].surplus").value(30))
                .andExpect(jsonPath("$.rows[1].leftOut").value(1))
                .andExpect(jsonPath("$.rows[1].prorata").value(false))
                .andExpect(jsonPath("$.sum.shortfall").value(40))
                .andExpect(jsonPath("$.sum.surplus").value(30))
                .andExpect(jsonPath("$.sum.received").value(140));
    }

    @Test
    void claims_that_overlap_count_by_days_when_asked_and_every_answer_says_so() throws Exception {
        ask("from=2021-01-01&to=2021-12-31&scope=mission-budget&prorata=true")
                .andExpect(jsonPath("$.prorata").value(true))
                .andExpect(jsonPath("$.rows[0].operation").value("OVER-B"))
                .andExpect(jsonPath("$.rows[0].prorata").value(true))
                .andExpect(jsonPath("$.rows[0].requirement").value(181))
                .andExpect(jsonPath("$.rows[0].figures.requirement", containsString("~prorata")));
        mvc.perform(get("/api/v1/financing?operation=OVER-B&from=2021-01-01&to=2021-12-31&scope=mission-budget"
                                + "&prorata=true")
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(jsonPath("$.prorata").value(true))
                .andExpect(jsonPath("$.requirement").value(181));
    }

    @Test
    void partners_channels_categories_and_months_are_rows_too() throws Exception {
        ask("period=2020&scope=mission-budget&by=partner")
                .andExpect(jsonPath("$.rows[0].partner").value("GBR"))
                .andExpect(jsonPath("$.rows[0].received").value(100))
                .andExpect(jsonPath("$.rows[1].pledged").value(90))
                .andExpect(jsonPath("$.concentration.largest").value("GBR"))
                .andExpect(jsonPath("$.concentration.top1Share").value(0.714286));
        ask("period=2020&scope=mission-budget&by=month")
                .andExpect(jsonPath("$.rows[1].month").value("2020-03"))
                .andExpect(jsonPath("$.rows[1].received").value(100))
                .andExpect(jsonPath("$.rows[1].monthlyNeed").value(12.5));
        ask("period=2020&scope=mission-budget&by=category")
                .andExpect(jsonPath("$.rows[0].category").isEmpty())
                .andExpect(jsonPath("$.rows[0].requirement").value(150));
        ask("period=2020&scope=mission-budget&by=channel&limit=1")
                .andExpect(jsonPath("$.limit").value(1))
                .andExpect(jsonPath("$.rows[0].received").value(140));
    }

    @Test
    void what_cannot_be_answered_is_said_in_words() throws Exception {
        Examples.store(db, Examples.stipends("OVER-A", YEAR, "30"));
        ask("period=2020")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.scopes", containsInAnyOrder("mission-budget", "stipends")));
        ask("scope=mission-budget")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("period")));
        ask("period=2020&scope=hope").andExpect(status().isBadRequest());
        ask("period=2020-22&scope=mission-budget").andExpect(status().isBadRequest());
        ask("from=2021-01-01&to=2020-01-01&scope=mission-budget").andExpect(status().isBadRequest());
        ask("period=2020&scope=mission-budget&by=moon")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("partner")));
        mvc.perform(get("/api/v1/financing/overview?operations=NOWHERE&period=2020")
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_rows_are_available_as_csv() throws Exception {
        mvc.perform(get("/api/v1/financing/overview?operations=OVER-A,OVER-B&period=2020&scope=mission-budget")
                        .accept("text/csv")
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("operation,from,to,scope,basis,currency,prorata")))
                .andExpect(content().string(containsString("OVER-B,2020-01-01,2020-12-31,mission-budget,received")));
    }

    @Test
    void every_sum_leads_to_its_operations_and_from_there_to_cells() throws Exception {
        String answer = ask("period=2020&scope=mission-budget&by=partner")
                .andReturn()
                .getResponse()
                .getContentAsString();
        String figure = answer.replaceFirst("(?s).*?\"received\":\"(fundingsum~[^\"]+)\".*", "$1");
        FigureOrigin.Computed ofPartner = (FigureOrigin.Computed) origin(figure);
        assertThat(ofPartner.value()).isEqualByComparingTo("100");
        assertThat(ofPartner.inputs()).extracting(FigureOrigin.Input::label).containsExactly("OVER-A", "OVER-B");
        FigureOrigin.Computed ofOperation =
                (FigureOrigin.Computed) origin(ofPartner.inputs().getLast().id().value());
        assertThat(ofOperation.value()).isEqualByComparingTo("80");
        assertThat(origin(ofOperation.inputs().getFirst().id().value())).isInstanceOf(FigureOrigin.Cell.class);
        String total = ask("period=2020&scope=mission-budget")
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceFirst("(?s).*\"shortfall\":\"(fundingsum~[^\"]+)\".*", "$1");
        FigureOrigin.Computed missing = (FigureOrigin.Computed) origin(total);
        assertThat(missing.value()).isEqualByComparingTo("40");
        assertThat(missing.inputs()).hasSize(2);
        assertThat(missing.formula()).contains("never netted");
    }

    @Test
    void a_coverage_of_several_operations_leads_to_the_shortfalls_and_needs_that_make_it() throws Exception {
        String total = ask("period=2020&scope=mission-budget")
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceFirst("(?s).*\"coverage\":\"(fundingsum~[^\"]+)\".*", "$1");
        FigureOrigin.Computed coverage = (FigureOrigin.Computed) origin(total);
        assertThat(coverage.inputs())
                .extracting(
                        i -> i.label() + " " + Objects.requireNonNull(i.value()).intValueExact())
                .containsExactly(
                        "OVER-A · Shortfall on the basis: received 40",
                        "OVER-A · Requirement 100",
                        "OVER-B · Shortfall on the basis: received 0",
                        "OVER-B · Requirement 50");
        assertThat(coverage.value())
                .isEqualByComparingTo(new java.math.BigDecimal(110)
                        .divide(new java.math.BigDecimal(150), java.math.MathContext.DECIMAL128));
    }

    @Test
    void a_stock_has_its_date_and_those_of_different_dates_are_not_added() throws Exception {
        Examples.store(
                db,
                Examples.cash("OVER-A", "2020-03-31", "10"),
                Examples.cash("OVER-B", "2020-06-30", "20"),
                Examples.owed("OVER-A", "2020-05-31", "3"),
                Examples.owed("OVER-B", "2020-05-31", "4"));
        ask("period=2020&scope=mission-budget&basis=cash")
                .andExpect(jsonPath("$.rows[0].cash").value(10))
                .andExpect(jsonPath("$.rows[0].cashDate").value("2020-03-31"))
                .andExpect(jsonPath("$.rows[1].arrearsDate").value("2020-05-31"))
                .andExpect(jsonPath("$.sum.cash").isEmpty())
                .andExpect(jsonPath("$.sum.cashDate").isEmpty())
                .andExpect(jsonPath("$.sum.shortfall").isEmpty())
                .andExpect(jsonPath("$.sum.coverage").isEmpty())
                .andExpect(jsonPath("$.sum.arrears").value(7))
                .andExpect(jsonPath("$.sum.arrearsDate").value("2020-05-31"));
        ask("period=2020&scope=mission-budget&basis=arrears")
                .andExpect(jsonPath("$.sum.shortfall").value(7));
    }

    @Test
    void a_figure_says_that_it_rests_on_a_secondary_source_or_holds_negative_amounts() throws Exception {
        Examples.store(
                db,
                Examples.reported("OVER-A", "2020-05-01", "USA", "5"),
                Examples.receipt("OVER-B", "2020-05-01", "USA", "-2"));
        ask("period=2020&scope=mission-budget")
                .andExpect(jsonPath("$.rows[0].marks.received", contains("secondary")))
                .andExpect(jsonPath("$.rows[0].marks.committed", contains("secondary")))
                .andExpect(jsonPath("$.rows[0].marks.requirement").doesNotExist())
                .andExpect(jsonPath("$.rows[1].marks.received", contains("negative")))
                .andExpect(jsonPath("$.sum.marks.received", contains("secondary", "negative")));
        ask("period=2020&scope=mission-budget&by=partner")
                .andExpect(
                        jsonPath("$.rows[?(@.partner=='GBR')].marks.received").isEmpty())
                .andExpect(
                        jsonPath("$.rows[?(@.partner=='USA')].marks.received[*]", contains("secondary", "negative")));
    }

    @Test
    void what_is_received_in_kind_leads_to_its_claims() throws Exception {
        Examples.store(
                db,
                Examples.inKind("OVER-A", "2020-05-01", "USA", "5"),
                Examples.inKind("OVER-B", "2020-05-01", "USA", "6"));
        String answer = ask("period=2020&scope=mission-budget&by=partner")
                .andReturn()
                .getResponse()
                .getContentAsString();
        FigureOrigin.Computed ofPartner = (FigureOrigin.Computed)
                origin(answer.replaceFirst("(?s).*\"receivedInKind\":\"(fundingsum~[^\"]+)\".*", "$1"));
        assertThat(ofPartner.value()).isEqualByComparingTo("11");
        FigureOrigin.Computed ofOperation = (FigureOrigin.Computed)
                origin(ofPartner.inputs().getFirst().id().value());
        assertThat(origin(ofOperation.inputs().getFirst().id().value())).isInstanceOf(FigureOrigin.Cell.class);
        String rows = ask("period=2020&scope=mission-budget")
                .andReturn()
                .getResponse()
                .getContentAsString();
        String figure = rows.replaceFirst("(?s).*?\"receivedInKind\":\"(financing~[^\"]+)\".*", "$1");
        FigureOrigin.Computed inKind = (FigureOrigin.Computed) origin(figure);
        assertThat(inKind.inputs()).hasSize(1);
    }

    @Test
    void a_scope_is_chosen_among_those_that_lie_inside_the_period_as_for_one_operation() throws Exception {
        Examples.store(db, Examples.stipends("OVER-B", "2020-07-01/2021-06-30", "30"));
        ask("period=2020")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.scope").value("mission-budget"));
        askOne("OVER-B", "from=2020-01-01&to=2020-12-31")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.scope").value("mission-budget"));
        ask("period=2020&prorata=true").andExpect(status().isUnprocessableContent());
        askOne("OVER-B", "from=2020-01-01&to=2020-12-31&prorata=true").andExpect(status().isUnprocessableContent());
    }

    @Test
    void where_nothing_lies_inside_what_overlaps_is_shown_as_left_out() throws Exception {
        ask("from=2021-02-01&to=2021-03-31")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.scope").value("mission-budget"))
                .andExpect(jsonPath("$.leftOut").value(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2020-01-01&to=%2B999999999-12-31",
                "from=-999999999-01-01&to=2020-12-31",
                "from=0020-01-01&to=2020-12-31",
                "period=0020",
                "period=9999",
                "period=9999-00",
                "period=2020&asOf=%2B999999998-01-01",
                "period=2020&asOf=%2B99999-01-01T00:00:00Z"
            })
    void a_year_beyond_all_records_is_refused_in_words(String time) throws Exception {
        ask(time + "&scope=mission-budget&by=month")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("1900")));
    }

    @Test
    void a_year_beyond_all_records_is_refused_for_one_operation_too() throws Exception {
        askOne("OVER-A", "from=2020-01-01&to=%2B999999999-12-31&scope=mission-budget")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("1900")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mandate~999999999~now",
                "2020-01-01~+999999999-12-31~now",
                "-999999999-01-01~2020-12-31~now",
                "2020-01-01~2020-12-31~+999999999-01-01T00:00:00Z"
            })
    void a_figure_of_a_year_beyond_all_records_does_not_exist(String time) {
        String id = "fundingsum~mission-budget~USD~received~operation~~whole~" + time + "~OVER-A";
        assertThat(find(id)).isEmpty();
        assertThat(find("fundingsum~mission-budget~USD~received~operation~~whole~2020-01-01~2020-12-31~now~OVER-A"))
                .isPresent();
    }

    private ResultActions askOne(String operation, String parameters) throws Exception {
        return mvc.perform(get(URI.create("/api/v1/financing?operation=" + operation + "&" + parameters))
                .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }

    private FigureOrigin origin(String id) {
        return find(id).orElseThrow();
    }

    private Optional<FigureOrigin> find(String id) {
        return resolvers.stream()
                .filter(r -> id.matches(r.prefix() + "[-~].*"))
                .findFirst()
                .flatMap(r -> r.origin(new FigureId(id), Locale.ENGLISH));
    }

    private ResultActions ask(String parameters) throws Exception {
        return mvc.perform(get(URI.create("/api/v1/financing/overview?operations=OVER-A,OVER-B&" + parameters))
                .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }
}

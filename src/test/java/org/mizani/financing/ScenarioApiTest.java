package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.MizaniTest;
import org.mizani.database.TestRows;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.Figures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@MizaniTest
@Transactional
class ScenarioApiTest {

    private static final String YEAR = "2025-07-01/2026-06-30";
    private static final String SCENARIO =
            "/api/v1/financing/scenario?operation=TEST-OP&from=2025-07-01&to=2026-06-30&";
    private static final String PARTNERS = "/api/v1/financing/partners?from=2025-07-01&to=2026-06-30&";
    private static final BigDecimal ROUNDED = new BigDecimal("0.000001");
    private static final Instant DAY = Instant.parse("2026-07-01T08:00:00Z");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext db;

    @Autowired
    private FundingStore store;

    @Autowired
    private Figures figures;

    @BeforeEach
    void claims() {
        TestRows.operation(db, "TEST-OP");
        store.store(
                TestRows.acceptedImport(db, "first", DAY),
                DAY,
                List.of(
                        Given.requirement("TEST-OP", YEAR, "166.5m"),
                        Given.receipt("TEST-OP", "2025-09-25", "EU", "16.7m")));
    }

    @Test
    void a_scenario_says_that_it_is_one_and_gives_share_remainder_mobilised_and_left_to_find() throws Exception {
        ask(SCENARIO + "cap=0.75&approved=true")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.scenario").value(true))
                .andExpect(jsonPath("$.note", containsString("never income")))
                .andExpect(jsonPath("$.unShare").value(124875000))
                .andExpect(jsonPath("$.remainder").value(41625000))
                .andExpect(jsonPath("$.mobilised").value(16700000))
                .andExpect(jsonPath("$.leftToFind").value(24925000))
                .andExpect(jsonPath("$.shortfallToday").value(149800000))
                .andExpect(jsonPath("$.sources", hasSize(1)));
        ask(SCENARIO + "approved=false")
                .andExpect(jsonPath("$.unShare").value(0))
                .andExpect(jsonPath("$.leftToFind").value(149800000))
                .andExpect(jsonPath("$.personMonths").value(145719));
    }

    @Test
    void what_cannot_be_supposed_is_refused_with_a_sentence() throws Exception {
        ask(SCENARIO + "cap=0.76")
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.detail", containsString("0.75")));
        ask(SCENARIO + "base=166500001")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.detail", containsString("166500000")));
        ask(SCENARIO + "base=-1").andExpect(status().isBadRequest());
        ask(SCENARIO + "stipend=much").andExpect(status().isBadRequest());
        ask(SCENARIO + "scope=everything").andExpect(status().is(422));
        ask(SCENARIO.replace("TEST-OP", "NOWHERE")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    cap    , 1e100000000
                    cap    , 1e-100000000
                    cap    , much
                    base   , 1e100000000
                    base   , 9999999999999999999
                    base   , 0.12345678901
                    base   , much
                    stipend, 1e100000000
                    perHead, 1e100000000
                    """)
    void a_number_that_is_none_or_of_any_size_is_refused_with_the_name_of_its_parameter(String name, String number)
            throws Exception {
        ask(SCENARIO + name + "=" + number)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {SCENARIO, PARTNERS})
    void what_is_converted_says_rate_date_and_source_and_what_had_no_rate(String address) throws Exception {
        store.store(
                TestRows.acceptedImport(db, "euros", DAY),
                DAY,
                List.of(
                        Given.receipt("TEST-OP", "2025-10-01", "EU", "9m EUR"),
                        Given.receipt("TEST-OP", "2025-10-02", "EU", "1m ERN")));
        new ExchangeRateStore(db)
                .store(
                        TestRows.acceptedImport(db, "rates", DAY),
                        DAY,
                        List.of(Given.rate("EUR", "2025-09-30", "0.9"), Given.rate("GBP", "2025-09-30", "0.7")));
        ask(address)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rates", hasSize(1)))
                .andExpect(jsonPath("$.rates[0].currency").value("EUR"))
                .andExpect(jsonPath("$.rates[0].date").value("2025-09-30"))
                .andExpect(jsonPath("$.rates[0].perUsd").value(0.9))
                .andExpect(jsonPath("$.rates[0].source").value("a source"))
                .andExpect(jsonPath("$.rates[0].figure", startsWith("rate-")))
                .andExpect(jsonPath("$.notConverted").value(1))
                .andExpect(jsonPath("$.notConvertedFigures", hasSize(1)));
    }

    @Test
    void csv_says_that_it_is_a_scenario() throws Exception {
        mvc.perform(get(SCENARIO).accept("text/csv").with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(content().string(startsWith("scenario,note,")))
                .andExpect(content().string(containsString("\ntrue,")));
    }

    @Test
    void every_figure_of_a_scenario_can_be_traced_to_its_claims() throws Exception {
        JsonNode answer = new JsonMapper()
                .readTree(ask(SCENARIO + "base=100000000")
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        answer.get("figures")
                .properties()
                .forEach(e -> assertThat(
                                figures.origin(new FigureId(e.getValue().asString()), Locale.FRENCH))
                        .as(e.getKey())
                        .hasValueSatisfying(origin -> {
                            assertThat(origin.value())
                                    .isCloseTo(answer.get(e.getKey()).decimalValue(), within(ROUNDED));
                            assertThat(origin.label()).isNotBlank();
                        }));
        FigureOrigin.Computed left = (FigureOrigin.Computed) figures.origin(
                        new FigureId(answer.get("figures").get("mobilised").asString()), Locale.ENGLISH)
                .orElseThrow();
        FigureOrigin.Computed source = (FigureOrigin.Computed)
                figures.origin(left.inputs().getFirst().id(), Locale.ENGLISH).orElseThrow();
        assertThat(figures.origin(source.inputs().getFirst().id(), Locale.ENGLISH))
                .containsInstanceOf(FigureOrigin.Cell.class);
    }

    @Test
    void partners_are_listed_with_what_they_gave_and_each_amount_can_be_traced() throws Exception {
        JsonNode answer = new JsonMapper()
                .readTree(ask(PARTNERS)
                        .andExpect(jsonPath("$.total").value(1))
                        .andExpect(jsonPath("$.rows[0].partner").value("EU"))
                        .andExpect(jsonPath("$.rows[0].group").value("eu"))
                        .andExpect(jsonPath("$.rows[0].operation").value("TEST-OP"))
                        .andExpect(jsonPath("$.rows[0].form").value("cash"))
                        .andExpect(jsonPath("$.rows[0].promised").value(false))
                        .andExpect(jsonPath("$.leftOut").value(0))
                        .andExpect(jsonPath("$.rows[0].received").value(16700000))
                        .andExpect(jsonPath("$.rows[0].spent").value(nullValue()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        String id = answer.get("rows").get(0).get("figures").get("received").asString();
        assertThat(figures.origin(new FigureId(id), Locale.ENGLISH))
                .hasValueSatisfying(o -> assertThat(o.value()).isEqualByComparingTo("16700000"));
        ask(PARTNERS + "limit=1&offset=1")
                .andExpect(jsonPath("$.rows", hasSize(0)))
                .andExpect(jsonPath("$.total").value(1));
        ask(PARTNERS + "asOf=2026-06-30").andExpect(jsonPath("$.total").value(0));
        ask(PARTNERS + "currency=XXXX").andExpect(status().isBadRequest());
        ask("/api/v1/financing/partners?from=2026-01-01&to=2025-01-01").andExpect(status().isBadRequest());
    }

    @Test
    void each_partner_stands_in_its_group_with_the_form_of_its_support() throws Exception {
        store.store(
                TestRows.acceptedImport(db, "partners", DAY),
                DAY,
                List.of(
                        Given.receipt("TEST-OP", "2025-10-01", "UN", "1"),
                        Given.receipt("TEST-OP", "2025-10-01", "AU", "2"),
                        Given.receipt("TEST-OP", "2025-10-01", "ECOWAS", "3"),
                        Given.inKind(Given.receipt("TEST-OP", "2025-10-01", "GBR", "4"), Scope.MISSION_BUDGET),
                        Given.inKind(Given.receipt("TEST-OP", "2025-10-01", "UN", "5"), Scope.LOGISTICS_PACKAGE)));
        JsonNode rows = new JsonMapper()
                .readTree(ask(PARTNERS).andReturn().getResponse().getContentAsString())
                .get("rows");
        assertThat(rows.valueStream()
                        .map(r -> r.get("group").asString() + " "
                                + r.get("partner").asString() + " "
                                + r.get("form").asString() + " "
                                + r.get("received").asInt()))
                .containsExactlyInAnyOrder(
                        "eu EU cash 16700000",
                        "un UN cash 1",
                        "au AU cash 2",
                        "rec ECOWAS cash 3",
                        "state GBR in-kind 4",
                        "un UN logistics 5");
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(address).with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }
}

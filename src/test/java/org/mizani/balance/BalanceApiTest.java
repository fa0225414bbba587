package org.mizani.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.mizani.jooq.Tables.OPERATION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizani.MizaniTest;
import org.mizani.charts.BalanceChart;
import org.mizani.database.TestRows;
import org.mizani.financing.Basis;
import org.mizani.financing.ContributionKind;
import org.mizani.financing.MoneySamples;
import org.mizani.financing.Scope;
import org.mizani.headcounts.HeadcountSamples;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.operations.PersonnelType;
import org.mizani.tables.TableCell;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@MizaniTest
@Transactional
class BalanceApiTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final Period YEAR = new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));
    private static final Instant AT = Instant.parse("2026-01-10T00:00:00Z");

    @Autowired
    private MockMvc web;

    @Autowired
    private DSLContext db;

    @Autowired
    private Balances balances;

    @BeforeEach
    void both_sides() {
        TestRows.contributor(db, "RWA");
        HeadcountSamples x = new HeadcountSamples(db, "TEST-X", AT);
        x.people(PersonnelType.TROOPS, "RWA", DAY, 74, 926, null);
        x.people(PersonnelType.TROOPS, "BGD", DAY, 0, 200, null);
        new HeadcountSamples(db, "TEST-Y", AT).people(PersonnelType.TROOPS, "RWA", DAY, 50, 50, null);
        new MoneySamples(db, "TEST-X", Scope.MISSION_BUDGET, AT)
                .requirement(YEAR, "166500000")
                .receipt(LocalDate.of(2025, 9, 1), "16700000")
                .arrears("RWA", DAY, null, "5000", "a letter");
        new MoneySamples(db, "TEST-Z", Scope.MISSION_BUDGET, AT)
                .requirement(YEAR, "100")
                .arrears("ALL", DAY, null, "7", "a letter");
        new MoneySamples(db, "TEST-Y", Scope.STIPENDS, AT).requirement(YEAR, "1000");
    }

    @Test
    void share_gap_coverage_and_arrears_stand_beside_each_other_and_nothing_is_made_of_both() throws Exception {
        String answer = ask("").andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[?(@.operation=='TEST-X')].share", contains(0.061667)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Map<String, Object> row = row(answer, "TEST-X");
        assertThat(row)
                .containsEntry("component", "troops")
                .containsEntry("status", "below")
                .containsEntry("binding", false)
                .containsEntry("target", 0.12)
                .containsEntry("needed", 70)
                .containsEntry("scope", "mission-budget")
                .containsEntry("basis", "received")
                .containsEntry("from", "2025-07-01")
                .containsEntry("coverage", 0.1003)
                .containsEntry("shortfall", 149_800_000)
                .containsEntry("owed", 5000)
                .containsEntry("lacks", List.of());
        assertThat(row.keySet()).noneMatch(k -> k.contains("score") || k.contains("index"));
        Map<String, String> figures = figures(row);
        for (String figure : figures.values()) {
            web.perform(get("/api/v1/figures/" + figure + "/source")
                            .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                    .andExpect(status().isOk());
        }
        assertThat(figures).hasSize(6);
    }

    @Test
    void a_missing_side_is_said_and_the_other_still_shown() throws Exception {
        String answer = ask("").andReturn().getResponse().getContentAsString();
        assertThat(row(answer, "TEST-Y"))
                .containsEntry("lacks", List.of("no-need"))
                .containsEntry("share", 0.5)
                .containsEntry("status", "met");
        assertThat(row(answer, "TEST-Z"))
                .containsEntry("lacks", List.of("no-report", "no-coverage"))
                .containsEntry("owed", 7);
        ask("&scope=stipends")
                .andExpect(jsonPath("$.rows[?(@.operation=='TEST-Z')]", empty()))
                .andExpect(jsonPath("$.rows[?(@.operation=='TEST-Y')].lacks[*]", hasItem("no-coverage")));
    }

    @Test
    void a_contributor_is_read_in_each_operation_beside_what_it_is_owed_there() throws Exception {
        String answer = ask("&by=contributor").andReturn().getResponse().getContentAsString();
        List<Map<String, Object>> rows =
                JsonPath.read(answer, "$.rows[?(@.operation=='TEST-X' && @.contributor=='RWA')]");
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst())
                .containsEntry("share", 0.074)
                .containsEntry("owed", 5000)
                .containsEntry("coverage", 0.1003);
        rows = JsonPath.read(answer, "$.rows[?(@.operation=='TEST-X' && @.contributor=='BGD')]");
        assertThat(rows.getFirst()).containsEntry("status", "none").containsEntry("owed", null);
    }

    @Test
    void a_contributor_whose_sex_is_not_reported_is_listed_and_its_operation_is_not_called_silent() throws Exception {
        TestRows.contributor(db, "KEN");
        HeadcountSamples w = new HeadcountSamples(db, "TEST-W", AT);
        w.people(PersonnelType.TROOPS, "RWA", DAY, 5, 45, null);
        w.people(PersonnelType.TROOPS, "KEN", DAY, null, null, 80);

        String answer = ask("&by=contributor").andReturn().getResponse().getContentAsString();
        List<Map<String, Object>> rows =
                JsonPath.read(answer, "$.rows[?(@.operation=='TEST-W' && @.contributor=='KEN')]");
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst())
                .containsEntry("people", 80)
                .containsEntry("status", "not-reported")
                .containsEntry("lacks", List.of("no-share", "no-need"));
        assertThat(new BalanceTables(new BalanceWords(balance(BalanceBy.CONTRIBUTOR), Map.of(), Locale.ENGLISH))
                        .incomplete()
                        .rows())
                .anySatisfy(row -> assertThat(row.cells())
                        .contains(
                                new TableCell.Text("TEST-W", "operations/TEST-W"),
                                new TableCell.Text("KEN", "contributors/KEN")));
        assertThat(balance(BalanceBy.CONTRIBUTOR).silent()).doesNotContain("TEST-W");
    }

    @Test
    void conversions_are_told_with_rate_date_and_source_and_what_was_left_out_is_counted() throws Exception {
        new MoneySamples(db, "TEST-U", Scope.MISSION_BUDGET, AT)
                .rate("XOF", LocalDate.of(2025, 6, 1), "600")
                .requirement(YEAR, "100")
                .in("XOF")
                .receipt(LocalDate.of(2025, 9, 1), "6000")
                .in("UGX")
                .arrears("ALL", DAY, null, "5", "a letter");
        TestRows.contributor(db, "KEN");
        new MoneySamples(db, "TEST-T", Scope.MISSION_BUDGET, AT).in("UGX").arrears("KEN", DAY, null, "5", "a letter");
        ask("&by=contributor")
                .andExpect(jsonPath("$.rows[?(@.operation=='TEST-T')].contributor", contains("KEN")))
                .andExpect(jsonPath("$.rows[?(@.operation=='TEST-T')].notConverted", contains(1)));
        String answer = ask("").andReturn().getResponse().getContentAsString();
        Map<String, Object> row = row(answer, "TEST-U");
        assertThat(row)
                .containsEntry("coverage", 0.1)
                .containsEntry("owed", null)
                .containsEntry("owedOn", DAY.toString())
                .containsEntry("notConverted", 1);
        assertThat(JsonPath.<List<Object>>read(answer, "$.rows[?(@.operation=='TEST-U')].rates[0].perUsd"))
                .containsExactly(600);
        assertThat(JsonPath.<List<Object>>read(answer, "$.rows[?(@.operation=='TEST-U')].rates[0].source"))
                .containsExactly("a central bank");
        assertThat(new BalanceWords(balance(BalanceBy.OPERATION), Map.of(), Locale.ENGLISH).conversions())
                .hasValueSatisfying(
                        words -> assertThat(words).contains("600 XOF", "a central bank", "2 claims are left out"));
    }

    @Test
    void an_operation_is_silent_only_when_no_contributor_has_a_line() {
        HeadcountSamples w = new HeadcountSamples(db, "TEST-W", AT);
        w.people(PersonnelType.TROOPS, "RWA", DAY, 5, 45, null);
        w.people(PersonnelType.TROOPS, "BGD", DAY, null, null, null);
        w.people(PersonnelType.FORMED_POLICE, "BGD", DAY, 1, 1, null);
        new HeadcountSamples(db, "TEST-V", AT).people(PersonnelType.TROOPS, "RWA", DAY, null, null, null);

        assertThat(balance(BalanceBy.CONTRIBUTOR).silent()).doesNotContain("TEST-W");
        assertThat(balance(BalanceBy.OPERATION).silent()).contains("TEST-V");
    }

    @Test
    void a_share_of_fewer_than_20_people_is_marked_in_words_and_rows() throws Exception {
        new HeadcountSamples(db, "TEST-Z", AT).people(PersonnelType.TROOPS, "RWA", DAY, 1, 9, null);
        new MoneySamples(db, "TEST-Z", Scope.MISSION_BUDGET, AT).receipt(LocalDate.of(2025, 9, 1), "50");
        String answer = ask("").andReturn().getResponse().getContentAsString();
        assertThat(row(answer, "TEST-Z")).containsEntry("small", true);
        assertThat(row(answer, "TEST-X")).containsEntry("small", false);

        BalanceWords words = new BalanceWords(balance(BalanceBy.OPERATION), Map.of(), Locale.ENGLISH);
        assertThat(words.description())
                .contains("below the UGPS benchmark, rests on fewer than 20 people; women needed: 1)")
                .contains("below the UGPS benchmark; women needed: 70)");
    }

    @Test
    void coverage_is_said_of_the_operation_also_where_lines_are_of_contributors() {
        assertThat(new BalanceWords(balance(BalanceBy.CONTRIBUTOR), Map.of("RWA", "Rwanda"), Locale.ENGLISH)
                        .sentences())
                .anyMatch(s -> s.startsWith("Furthest from the target: BGD, TEST-X,"))
                .contains("Least covered: TEST-X, 10.0\u00a0% of the need.");
    }

    @Test
    void on_the_basis_of_assessments_an_operation_is_read_where_something_is_assessed() throws Exception {
        Period before = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        Period since = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        new MoneySamples(db, "TEST-A", Scope.MISSION_BUDGET, AT)
                .contribution(ContributionKind.ASSESSED, before, "72")
                .contribution(ContributionKind.ASSESSED_PAID, before, "38")
                .contribution(ContributionKind.PLEDGE, since, "10");
        String answer = ask("&basis=assessed").andReturn().getResponse().getContentAsString();
        assertThat(row(answer, "TEST-A")).containsEntry("from", "2024-01-01").containsEntry("shortfall", 34);
    }

    @Test
    void whoever_is_owed_something_by_an_operation_that_has_ended_is_read_with_its_women_there() throws Exception {
        new HeadcountSamples(db, "ATMIS", AT)
                .people(PersonnelType.TROOPS, "RWA", LocalDate.of(2024, 11, 30), 10, 90, null);
        new MoneySamples(db, "ATMIS", Scope.MISSION_BUDGET, AT)
                .arrears("RWA", LocalDate.of(2024, 12, 31), null, "7", "a letter");
        db.update(OPERATION)
                .set(OPERATION.ENDED_ON, LocalDate.of(2024, 12, 31))
                .where(OPERATION.CODE.eq("ATMIS"))
                .execute();
        String answer = ask("&by=contributor").andReturn().getResponse().getContentAsString();
        List<Map<String, Object>> rows = JsonPath.read(answer, "$.rows[?(@.operation=='ATMIS')]");
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst())
                .containsEntry("owed", 7)
                .containsEntry("share", 0.1)
                .containsEntry("reported", "2024-11-30");
        assertThat(rows.getFirst()).containsEntry("lacks", List.of("no-need"));
        for (String figure : figures(rows.getFirst()).values()) {
            web.perform(get("/api/v1/figures/" + figure + "/source")
                            .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                    .andExpect(status().isOk());
        }
    }

    private Balance balance(BalanceBy by) {
        return balances.balance(
                new BalanceQuestion(DAY, null, Scope.MISSION_BUDGET, Basis.RECEIVED, by, null, KnownAt.NOW));
    }

    @Test
    void the_chart_holds_the_lines_that_have_both_sides() {
        BalanceWords words = new BalanceWords(
                balances.balance(new BalanceQuestion(
                        DAY, YEAR, Scope.MISSION_BUDGET, Basis.RECEIVED, BalanceBy.OPERATION, null, KnownAt.NOW)),
                Map.of(),
                Locale.ENGLISH);
        BalanceChart chart = BalanceCharts.of(words).orElseThrow();

        assertThat(chart.marks()).extracting(BalanceChart.Mark::label).containsExactly("TEST-X");
        assertThat(chart.marks().getFirst().status()).isEqualTo(BalanceChart.Status.BELOW);
        assertThat(chart.marks().getFirst().people()).isEqualTo(1200);
        assertThat(chart.frame().title()).contains("mission budget", "received");
        assertThat(chart.frame().description())
                .contains("TEST-X: 6.2\u00a0% women among troops", "below the UGPS benchmark", "10.0\u00a0%")
                .doesNotContain("non-compliant");
        BalanceTables tables = new BalanceTables(words);
        assertThat(tables.drawn().rows()).hasSize(1);
        assertThat(tables.incomplete().rows()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void coverage_is_not_asked_on_a_basis_that_has_none_and_csv_holds_the_rows() throws Exception {
        ask("&basis=arrears").andExpect(status().isBadRequest());
        ask("&by=colour").andExpect(status().isBadRequest());
        ask("&from=2025-01-01").andExpect(status().isBadRequest());
        ask("&from=2025-01-01&to=2025-06-30")
                .andExpect(jsonPath("$.rows[?(@.operation=='TEST-X')].lacks[*]", contains("no-need")));
        ask("&asOf=2026-01-01").andExpect(jsonPath("$.rows[?(@.operation=='TEST-X')]", empty()));
        ask("&limit=1").andExpect(jsonPath("$.rows.length()").value(1));
        ask("&component=formed-police")
                .andExpect(jsonPath("$.rows[?(@.operation=='TEST-X')].share", contains(nullValue())));
        String csv = web.perform(get("/api/v1/balance?date=2025-12-31")
                        .accept("text/csv")
                        .with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv).startsWith("operation,contributor,component,").contains("TEST-X,,troops,2025-12-31,1200,");
    }

    private static Map<String, Object> row(String answer, String operation) {
        List<Map<String, Object>> rows = JsonPath.read(answer, "$.rows[?(@.operation=='" + operation + "')]");
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> figures(Map<String, Object> row) {
        return (Map<String, String>) row.get("figures");
    }

    private ResultActions ask(String more) throws Exception {
        return web.perform(
                get("/api/v1/balance?date=2025-12-31" + more).with(httpBasic("admin", MizaniTest.ADMIN_PASSWORD)));
    }
}

package org.mizani.financing.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.charts.WaterfallChart;
import org.mizani.financing.Funding;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Positions;
import org.mizani.financing.meaning.HeadRate;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.TableCsv;
import org.mizani.tables.TableXlsx;

class ScenarioTest {

    private static final String YEAR = "2025-07-01/2026-06-30";
    private static final String DAY = "2025-09-25";
    private static final List<String> CHANNELS =
            List.of("", "bilateral", "au-peace-fund", "au-assessed", "un-assessed", "un-trust-fund", "eu", "rec");

    @Test
    void aussom_at_75_per_cent_leaves_a_remainder_and_what_is_not_mobilised_of_it() {
        Scenario scenario = scenario("0.75", true, null, need("166.5m"), receipt("", "16.7m"));
        assertThat(scenario.unShare()).isEqualTo(money("124875000.00"));
        assertThat(scenario.remainder()).isEqualTo(money("41625000.00"));
        assertThat(scenario.mobilised()).isEqualTo(money("16700000"));
        assertThat(scenario.toFind()).isEqualTo(money("24925000.00"));
        assertThat(scenario.missingToday()).isEqualTo(money("149800000"));
    }

    @Test
    void when_the_council_decides_no_all_that_is_missing_today_is_left_to_find() {
        Scenario scenario = scenario("0.75", false, null, need("166.5m"), receipt("", "16.7m"));
        assertThat(scenario.unShare()).isEqualTo(money("0"));
        assertThat(scenario.toFind()).isEqualTo(money("149800000"));
    }

    @Test
    void what_is_left_to_find_is_told_in_months_of_people_and_of_operation() {
        Scenario no = scenario("0.75", false, null, need("166.5m"), receipt("", "16.7m"));
        assertThat(no.personMonths()).isEqualTo(money("145719"));
        Scenario yes = scenario("0.75", true, null, need("166.5m"), receipt("", "16.7m"));
        assertThat(yes.personMonths()).isEqualTo(money("24246"));
        assertThat(yes.monthsOfOperation().known())
                .hasValueSatisfying(m -> assertThat(m)
                        .isEqualByComparingTo(new BigDecimal("24925000")
                                .multiply(BigDecimal.valueOf(12))
                                .divide(new BigDecimal("166500000"), java.math.MathContext.DECIMAL128)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.750001", "0.76", "1", "-0.01", "0.1234567"})
    void a_cap_that_the_resolution_does_not_allow_is_refused(String cap) {
        assertThat(Cap.of(new BigDecimal(cap))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0.75, 100000000, 75000000
                    0.5 , 100000000, 50000000
                    0   , 166500000, 0
                    0.75, 0        , 0
                    """)
    void the_un_pays_its_share_of_the_eligible_base(BigDecimal cap, BigDecimal base, BigDecimal share) {
        Scenario scenario = scenario(cap.toPlainString(), true, base, need("166.5m"), receipt("", "16.7m"));
        assertThat(scenario.unShare().known())
                .hasValueSatisfying(u -> assertThat(u).isEqualByComparingTo(share));
        assertThat(scenario.remainder().known())
                .hasValueSatisfying(
                        r -> assertThat(r).isEqualByComparingTo(new BigDecimal("166500000").subtract(share)));
    }

    @Test
    void a_base_above_the_requirement_is_refused() {
        assertThat(Scenarios.answer(
                        question("0.75", true, new BigDecimal("166500000.01"), position(need("166.5m"))),
                        position(need("166.5m"))))
                .isInstanceOf(ScenarioAnswer.BaseTooLarge.class);
    }

    @Test
    void money_that_nobody_reports_is_not_zero() {
        Scenario scenario = scenario("0.75", true, null, need("166.5m"));
        assertThat(scenario.mobilised()).isEqualTo(MetricValue.notReported());
        assertThat(scenario.toFind()).isEqualTo(MetricValue.notReported());
        assertThat(ScenarioSentences.of(scenario, Locale.ENGLISH))
                .contains(
                        "No money received is reported for this period, so that what is left to find cannot be computed.");
    }

    @Test
    void without_a_need_a_base_is_asked_for() {
        Scenario without = scenario("0.75", true, null, receipt("", "16.7m"));
        assertThat(without.toFind()).isEqualTo(MetricValue.notReported());
        assertThat(ScenarioSentences.of(without, Locale.FRENCH))
                .singleElement()
                .asString()
                .contains("base admissible");
        Scenario given = scenario("0.75", true, new BigDecimal("166500000"), receipt("", "16.7m"));
        assertThat(given.toFind()).isEqualTo(money("24925000.00"));
    }

    @Test
    void un_assessed_money_pays_the_share_of_the_un_first() {
        Scenario yes = scenario("0.5", true, null, need("100m"), receipt("un-assessed", "60m"), receipt("eu", "10m"));
        assertThat(yes.mobilised().known())
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo("20000000"));
        assertThat(yes.toFind().known()).hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo("30000000"));
        Scenario no = scenario("0.5", false, null, need("100m"), receipt("un-assessed", "60m"), receipt("eu", "10m"));
        assertThat(no.toFind()).isEqualTo(no.missingToday());
        Scenario back = scenario("0.5", false, null, need("100m"), receipt("un-assessed", "-5m"), receipt("eu", "10m"));
        assertThat(back.toFind()).isEqualTo(back.missingToday());
    }

    @Test
    void every_row_of_every_export_says_that_it_is_a_scenario() {
        Scenario scenario = scenario("0.75", true, null, need("166.5m"), receipt("", "16.7m"));
        Table table = ScenarioTables.money(scenario, Locale.ENGLISH);
        assertThat(table.caption())
                .startsWith("SCENARIO, never income")
                .contains("the Council decides so, cap 75 %", "basis: received");
        assertThat(new String(TableCsv.bytes(table), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains("Scenario, never income"));
        assertThat(new String(TableCsv.bytes(table), java.nio.charset.StandardCharsets.UTF_8))
                .contains(",124875000,", ",149800000,24925000,")
                .contains(",166500000,41625000,");
    }

    @Test
    void the_workbook_says_in_every_row_that_it_is_a_scenario() throws IOException {
        Scenario scenario = scenario("0.75", true, null, need("166.5m"), receipt("", "16.7m"));
        Table table = ScenarioTables.money(scenario, Locale.FRENCH);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(TableXlsx.workbook(table, Locale.FRENCH)))) {
            List<String> cells = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
            assertThat(cells)
                    .filteredOn("Scénario, jamais une recette"::equals)
                    .hasSize(table.rows().size());
            assertThat(cells.getFirst()).startsWith("SCÉNARIO, jamais une recette");
            List<Double> numbers = new ArrayList<>();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA) {
                            numbers.add(cell.getNumericCellValue());
                        }
                    }));
            assertThat(numbers).contains(124_875_000.0, 41_625_000.0, 24_925_000.0, 149_800_000.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.75, true, 5", "0.5, true, 5", "0.5, false, 4"})
    void what_follows_from_other_rows_is_a_live_formula(String cap, boolean approved, int formulas) throws IOException {
        Scenario scenario =
                scenario(cap, approved, null, need("100m"), receipt("un-assessed", "60m"), receipt("eu", "10m"));
        Table table = ScenarioTables.money(scenario, Locale.ENGLISH);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(TableXlsx.workbook(table, Locale.ENGLISH)))) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List<Cell> found = new ArrayList<>();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.FORMULA) {
                            found.add(cell);
                        }
                    }));
            assertThat(found)
                    .hasSize(formulas)
                    .allSatisfy(cell -> assertThat(evaluator.evaluate(cell).getNumberValue())
                            .isEqualTo(cell.getNumericCellValue()));
        }
    }

    @Test
    void the_picture_bears_the_watermark_and_its_steps_add_up() {
        Scenario scenario = scenario("0.75", true, null, need("166.5m"), receipt("", "16.7m"));
        WaterfallChart supposed =
                ScenarioCharts.supposed(scenario, Locale.ENGLISH).orElseThrow();
        assertThat(supposed.frame().watermark()).isEqualTo("Scenario");
        assertThat(supposed.frame().subtitle())
                .isEqualTo("Scenario, never income: the Council decides so, cap 75 %; money on the basis: received");
        assertThat(supposed.frame().title()).startsWith("Scenario: AUSSOM");
        assertThat(supposed.frame().description()).contains("24,925,000", "149,800,000");
        assertThat(supposed.steps())
                .extracting(s -> s.kind())
                .containsExactly(
                        WaterfallChart.Kind.NEED,
                        WaterfallChart.Kind.PROMISE,
                        WaterfallChart.Kind.SOURCE,
                        WaterfallChart.Kind.MISSING);
        assertThat(ScenarioCharts.today(scenario, Locale.ENGLISH)
                        .orElseThrow()
                        .frame()
                        .watermark())
                .isNull();
    }

    @Test
    void a_figure_is_named_and_read_back() {
        Scenario scenario = scenario("0.625", false, new BigDecimal("1000.50"), need("166.5m"));
        assertThat(ScenarioFigure.parse(ScenarioFigure.of(scenario, ScenarioMeasure.TO_FIND)))
                .contains(new ScenarioFigure(scenario.question(), "to-find"));
        assertThat(ScenarioFigure.parse(ScenarioFigure.of(scenario, Source.AU_PEACE_FUND))
                        .flatMap(ScenarioFigure::source))
                .contains(Source.AU_PEACE_FUND);
    }

    @Test
    void parts_add_up_to_the_need_whatever_comes_from_where() {
        Random random = new Random(2719);
        for (int i = 0; i < 1_000; i++) {
            List<Funding> claims = new ArrayList<>();
            claims.add(need(Integer.toString(random.nextInt(1_000_000))));
            for (int n = random.nextInt(6) + 1; n > 0; n--) {
                claims.add(receipt(
                        CHANNELS.get(random.nextInt(CHANNELS.size())),
                        Integer.toString(random.nextInt(300_000) - 50_000)));
            }
            BigDecimal cap = BigDecimal.valueOf(random.nextInt(75_01), 4);
            Scenario s = scenario(cap.toPlainString(), random.nextBoolean(), null, claims.toArray(Funding[]::new));
            BigDecimal need = s.need().known().orElseThrow();
            BigDecimal remainder = s.remainder().known().orElseThrow();
            assertThat(s.unShare().known().orElseThrow().add(remainder)).isEqualByComparingTo(need);
            BigDecimal left = s.toFind().known().orElseThrow();
            BigDecimal over = s.surplus().known().orElseThrow();
            assertThat(remainder.add(over))
                    .isEqualByComparingTo(s.mobilised().known().orElseThrow().add(left));
            WaterfallChart chart = ScenarioCharts.supposed(s, Locale.ENGLISH).orElseThrow();
            BigDecimal sources = sum(chart, WaterfallChart.Kind.SOURCE).add(sum(chart, WaterfallChart.Kind.PROMISE));
            assertThat(need.add(sum(chart, WaterfallChart.Kind.SURPLUS)))
                    .isEqualByComparingTo(sources.add(sum(chart, WaterfallChart.Kind.MISSING)));
        }
    }

    private static BigDecimal sum(WaterfallChart chart, WaterfallChart.Kind kind) {
        return chart.steps().stream()
                .filter(s -> s.kind() == kind)
                .map(s -> s.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Scenario scenario(String cap, boolean approved, @Nullable BigDecimal base, Funding... claims) {
        FundingPosition position = position(claims);
        return Scenario.of(question(cap, approved, base, position), position);
    }

    private static ScenarioQuestion question(
            String cap, boolean approved, @Nullable BigDecimal base, FundingPosition position) {
        return new ScenarioQuestion(position.question(), new Cap(new BigDecimal(cap)), approved, base, HeadRate.USUAL);
    }

    private static FundingPosition position(Funding... claims) {
        return Positions.of("AUSSOM", YEAR, claims);
    }

    private static Funding need(String amount) {
        return Positions.need("AUSSOM", YEAR, amount);
    }

    private static Funding receipt(String channel, String amount) {
        return Positions.receipt("AUSSOM", DAY, "P-" + amount, channel, amount);
    }

    private static MetricValue money(String amount) {
        return MetricValue.of(new BigDecimal(amount));
    }
}

package org.mizani.operations.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.dataimport.CodeList;
import org.mizani.dataimport.CodeList.Match;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SamplesTest {

    private static final Path SAMPLES = Path.of("data-import/samples");
    private static final Map<String, List<Map<String, Object>>> READ = new HashMap<>();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    unamid-personnel-2009-2014, UNAMID , 2009-11-30, ''                 , 757 , 18831
                    unamid-personnel-2009-2014, UNAMID , 2013-12-31, ''                 , 1076, 18366
                    unamid-personnel-2009-2014, UNAMID , 2013-12-31, Troops             , 580 , 13863
                    unamid-personnel-2009-2014, UNAMID , 2013-12-31, Formed Police Units, 64  , 2303
                    unamid-personnel-2009-2014, UNAMID , 2013-12-31, Individual Police  , 414 , 1893
                    unamid-personnel-2009-2014, UNAMID , 2013-12-31, Experts on Mission , 18  , 307
                    africa-personnel-2013     , UNISFA , 2013-12-31, ''                 , 272 , 3830
                    africa-personnel-2013     , MONUSCO, 2013-12-31, ''                 , 519 , 20679
                    africa-personnel-2013     , MINUSMA, 2013-12-31, ''                 , 65  , 6374
                    """)
    void people_add_up_to_the_published_totals(
            String file, String operation, LocalDate date, String component, int women, int men) throws IOException {
        List<Map<String, Object>> rows = rows(file, "Personnel").stream()
                .filter(r ->
                        r.get("Operation").equals(operation) && r.get("Date").equals(date))
                .filter(r -> component.isEmpty() || component.equals(r.get("Component")))
                .toList();
        assertThat(sum(rows, "Women")).isEqualByComparingTo(BigDecimal.valueOf(women));
        assertThat(sum(rows, "Men")).isEqualByComparingTo(BigDecimal.valueOf(men));
    }

    @Test
    void amis_had_6932_people_whose_sex_is_not_reported() throws IOException {
        List<Map<String, Object>> rows = rows("amis-personnel-2005", "Personnel");
        assertThat(sum(rows, "Sex not reported")).isEqualByComparingTo("6932");
        assertThat(rows).allSatisfy(r -> assertThat(r).doesNotContainKeys("Women", "Men"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    AMIS  , Requirement  , 2005-08-01, 2005-08-31, 252000000
                    AMIS  , Pledge       , 2005-08-01, 2005-08-31, 79000000
                    AMIS  , Requirement  , 2005-12-01, 2005-12-31, 465000000
                    AMIS  , Receipt      , 2005-12-01, 2005-12-31, 330000000
                    AUSSOM, Requirement  , 2025-07-01, 2026-06-30, 166500000
                    AUSSOM, Receipt      , 2025-07-01, 2026-06-30, 16700000
                    MNJTF , Requirement  , 2016-02-01, 2016-02-29, 700000000
                    MNJTF , Pledge       , 2016-02-01, 2016-02-29, 250000000
                    SAMIM , Assessed     , 2021-07-01, 2023-07-15, 72000000
                    SAMIM , Assessed paid, 2021-07-01, 2023-07-15, 38000000
                    """)
    void money_of_a_period_is_that_of_the_worked_examples(
            String operation, String kind, LocalDate from, LocalDate to, BigDecimal amount) throws IOException {
        assertThat(money(
                        "au-operations-funding",
                        r -> r.get("Operation").equals(operation)
                                && r.get("Kind").equals(kind)
                                && !from.isAfter((LocalDate) r.getOrDefault("From", LocalDate.MIN))
                                && !to.isBefore((LocalDate) r.getOrDefault("To", LocalDate.MAX))))
                .isEqualByComparingTo(amount);
    }

    @Test
    void claims_that_disagree_stand_side_by_side_with_different_sources() throws IOException {
        List<Map<String, Object>> arrears = rows("au-operations-funding", "Funding").stream()
                .filter(r -> r.get("Kind").equals("Arrears"))
                .toList();
        assertThat(arrears).extracting(r -> r.get("Source")).doesNotHaveDuplicates();
        assertThat(arrears)
                .extracting(r -> ((BigDecimal) r.get("Amount")).movePointLeft(6).stripTrailingZeros())
                .containsExactly(
                        new BigDecimal("83.25"), new BigDecimal("92"), new BigDecimal("93.9"), new BigDecimal("96"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    AU-PEACE-FUND, Requirement , Endowment, 400000000
                    AU-PEACE-FUND, Cash on hand, Endowment, 217000000
                    AU-PSO       , Requirement , ''       , 273269140
                    AU-PSO       , Assessed    , ''       , 11328753
                    AU-PSO       , Requirement , Partners , 261940387
                    """)
    void the_fund_and_the_budget_line_are_those_of_the_worked_examples(
            String subject, String kind, String category, BigDecimal amount) throws IOException {
        assertThat(money(
                        "au-peace-fund",
                        r -> r.get("Operation").equals(subject)
                                && r.get("Kind").equals(kind)
                                && category.equals(r.getOrDefault("Category", ""))))
                .isEqualByComparingTo(amount);
    }

    @Test
    void expenditure_adds_up_to_the_published_totals() throws IOException {
        String file = "un-secretariat-expenditure-2019-2023";
        assertThat(money(file, r -> r.get("Operation").equals("AMISOM"))).isEqualByComparingTo("68385387");
        assertThat(money(file, r -> r.get("Operation").equals("UNSOS"))).isEqualByComparingTo("2639183100");
    }

    @Test
    void the_parts_of_the_aussom_need_add_up_to_the_whole_but_for_rounding() throws IOException {
        Predicate<Map<String, Object>> firstHalf = r ->
                r.get("Operation").equals("AUSSOM") && LocalDate.of(2025, 1, 1).equals(r.get("From"));
        Predicate<Map<String, Object>> part = r -> r.containsKey("Category");
        Predicate<Map<String, Object>> need = r -> r.get("Kind").equals("Requirement");
        assertThat(money("au-operations-funding", firstHalf.and(need).and(part.negate())))
                .isEqualByComparingTo("90400000");
        assertThat(money("au-operations-funding", firstHalf.and(need).and(part)))
                .isEqualByComparingTo("90300000");
    }

    @Test
    void each_currency_has_one_rate_a_month() throws IOException {
        List<Map<String, Object>> rates = rows("imf-exchange-rates-2018-2020", "Rates");
        assertThat(rates).hasSize(1_014).allSatisfy(r -> assertThat(r).containsEntry("Source", "IMF"));
        assertThat(rates)
                .extracting(r -> r.get("Currency") + " " + r.get("Date"))
                .doesNotHaveDuplicates();
        assertThat(rates).extracting(r -> r.get("Currency")).contains("EUR", "GBP", "XAF", "XOF", "KES", "ETB");
    }

    @Test
    void every_press_figure_says_that_its_source_is_secondary() throws IOException {
        for (String file : List.of("au-operations-funding", "au-peace-fund")) {
            assertThat(rows(file, "Funding"))
                    .allSatisfy(r -> assertThat(r.get("Source").toString()).endsWith("(secondary source)"));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    mizani-personnel, Personnel, unamid-personnel-2009-2014
                    mizani-personnel, Personnel, africa-personnel-2013
                    mizani-personnel, Personnel, amis-personnel-2005
                    mizani-funding  , Funding  , au-operations-funding
                    mizani-funding  , Funding  , au-peace-fund
                    mizani-funding  , Funding  , un-secretariat-expenditure-2019-2023
                    mizani-rates    , Rates    , imf-exchange-rates-2018-2020
                    """)
    void headings_and_words_are_those_of_our_template(String profile, String sheet, String file) throws IOException {
        JsonNode columns = new YAMLMapper()
                .readTree(Files.readString(Path.of("data-import/profiles/" + profile + ".yaml")))
                .get("columns");
        List<String> headings = new ArrayList<>();
        columns.forEach(c -> headings.add(c.get("heading").stringValue()));
        assertThat(headings(file, sheet)).isEqualTo(headings);
        for (JsonNode column : columns) {
            String heading = column.get("heading").stringValue();
            if (column.has("list")) {
                wordList(column.get("list").stringValue())
                        .ifPresent(list -> assertThat(read(file, sheet))
                                .allSatisfy(r -> assertThat(
                                                r.containsKey(heading)
                                                        ? list.match(
                                                                r.get(heading).toString())
                                                        : new Match.Known("blank"))
                                        .isInstanceOf(Match.Known.class)));
            }
        }
    }

    private static java.util.Optional<CodeList> wordList(String name) {
        WordLists lists = new WordLists();
        return Stream.of(
                        lists.personnelTypes(),
                        lists.scopes(),
                        lists.channels(),
                        lists.fundingKinds(),
                        lists.paymentForms(),
                        lists.currencies())
                .filter(list -> list.name().equals(name))
                .findFirst();
    }

    private static BigDecimal money(String file, Predicate<Map<String, Object>> wanted) throws IOException {
        return sum(rows(file, "Funding").stream().filter(wanted).toList(), "Amount");
    }

    private static BigDecimal sum(List<Map<String, Object>> rows, String heading) {
        assertThat(rows).isNotEmpty();
        return rows.stream().map(r -> (BigDecimal) r.get(heading)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Map<String, Object>> read(String file, String sheet) {
        try {
            return rows(file, sheet);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> headings(String file, String sheet) throws IOException {
        try (InputStream in = Files.newInputStream(SAMPLES.resolve(file + ".xlsx"));
                Workbook workbook = new XSSFWorkbook(in)) {
            List<String> found = new ArrayList<>();
            workbook.getSheet(sheet).getRow(0).forEach(cell -> found.add(cell.getStringCellValue()));
            return found;
        }
    }

    private static List<Map<String, Object>> rows(String file, String name) throws IOException {
        List<Map<String, Object>> known = READ.get(file);
        if (known != null) {
            return known;
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(SAMPLES.resolve(file + ".xlsx"));
                Workbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet(name);
            for (Row row : sheet) {
                Map<String, Object> values = new HashMap<>();
                for (Cell cell : row) {
                    values.put(sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue(), value(cell));
                }
                rows.add(values);
            }
        }
        rows.removeFirst();
        READ.put(file, rows);
        return rows;
    }

    private static Object value(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate()
                : BigDecimal.valueOf(cell.getNumericCellValue());
    }
}

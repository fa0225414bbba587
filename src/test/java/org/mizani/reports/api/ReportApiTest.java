package org.mizani.reports.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.reports.pdf.PdfChecks;
import org.springframework.test.web.servlet.ResultActions;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Reports of the sample workbooks, as scripts get them. */
class ReportApiTest extends ReportWeb {

    private static final String UNAMID = "?operation=UNAMID&from=2013-01-01&to=2013-12-31&lang=en";
    private static final String SAMIM = "?operation=SAMIM&basis=assessed";

    /** Invented, for the marks that real demo data does not need: interpolated targets, few people, blanks. */
    private static final String AUSSOM_PERSONNEL = """
            Operation,Date,Component,Contributor,Women,Men,Sex not reported,Source
            AUSSOM,2025-07-31,troops,UGA,250,4300,,test
            AUSSOM,2025-07-31,troops,KEN,190,1900,,test
            AUSSOM,2025-07-31,troops,ETH,,,2400,test
            AUSSOM,2025-07-31,staff-officers,UGA,4,11,,test
            AUSSOM,2025-07-31,formed-police,UGA,60,200,,test
            AUSSOM,2025-07-31,individual-police,GHA,30,90,,test
            AUSSOM,2025-08-31,troops,UGA,255,4290,,test
            AUSSOM,2025-08-31,troops,KEN,195,1890,,test
            AUSSOM,2025-08-31,troops,ETH,,,2400,test
            AUSSOM,2025-08-31,staff-officers,UGA,5,11,,test
            AUSSOM,2025-08-31,formed-police,UGA,0,260,,test
            AUSSOM,2025-08-31,individual-police,GHA,32,90,,test
            """;

    @BeforeAll
    void import_the_samples() throws Exception {
        for (String name : List.of("unamid-personnel-2009-2014.xlsx", "au-operations-funding.xlsx")) {
            sample(name);
        }
        accept("aussom.csv", AUSSOM_PERSONNEL.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void reports_are_listed() throws Exception {
        web.perform(get("/api/v1/reports").with(admin()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].id").value("operation-compliance"))
                .andExpect(jsonPath("$.rows[0].formats[0]").value("pdf"))
                .andExpect(jsonPath("$.rows[0].languages[1]").value("fr"))
                .andExpect(jsonPath("$.rows[0].parameters[0]").value("operation"));
    }

    @ParameterizedTest
    @CsvSource({"UNAMID, 2013-12-31, en", "UNAMID, 2013-12-31, fr", "AUSSOM, 2025-12-31, en", "AUSSOM, 2025-12-31, fr"})
    void a_pdf_keeps_pdf_a_2a_and_pdf_ua_1(String operation, String date, String language) throws Exception {
        byte[] pdf = file("?operation=" + operation + "&date=" + date + "&format=pdf&lang=" + language);
        Files.write(Path.of("target", operation + "-" + language + ".pdf"), pdf);
        assertThat(PdfChecks.violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfChecks.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_method_box_names_each_rate_with_its_date_and_source() throws Exception {
        accept("rates.csv", """
                Date,Currency,Units for one US dollar,Source
                2018-11-30,EUR,0.88,IMF
                """.getBytes(StandardCharsets.UTF_8));
        accept("need.csv", """
                Operation,Kind,From,To,Scope,Amount,Currency
                FC-G5S,Requirement,2018-01-01,2018-12-31,Mission budget,880000,EUR
                """.getBytes(StandardCharsets.UTF_8));
        String text =
                PdfChecks.text(file("?operation=FC-G5S&date=2018-12-31&from=2018-01-01&to=2018-12-31&format=pdf"));
        assertThat(text.replaceAll("\\s+", " "))
                .contains("0.88 EUR for one US dollar on 30 November 2018 (IMF)")
                .contains("1,000,000");
    }

    @Test
    void both_formats_give_the_published_totals_and_the_same_hash() throws Exception {
        byte[] pdf = file(UNAMID + "&format=pdf");
        byte[] xlsx = file(UNAMID + "&format=xlsx");
        String text = PdfChecks.text(pdf);
        assertThat(text).contains("1,076", "18,366", "5.5\u00a0%", "580", "13,863", "414", "1,893");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Double> numbers = numbers(workbook);
            assertThat(numbers).contains(1_076.0, 18_366.0, 1_076 / 19_442.0, 580.0, 13_863.0, 414.0, 1_893.0);
            String hash = workbook.getProperties()
                    .getCoreProperties()
                    .getDescription()
                    .replace("SHA-256 ", "");
            assertThat(hash).matches(HASH);
            assertThat(last(text)).isEqualTo(hash);
        }
    }

    @Test
    void unchanged_figures_have_an_unchanged_hash_at_any_time() throws Exception {
        String now = hash(UNAMID + "&format=pdf");
        assertThat(hash(UNAMID + "&format=pdf&asOf=2099-01-01")).isEqualTo(now);
        assertThat(hash(UNAMID.replace("2013-01-01", "2013-06-01") + "&format=pdf"))
                .isNotEqualTo(now);
    }

    private byte[] file(String query) throws Exception {
        return file("operation-compliance", query);
    }

    private String words(String query) throws Exception {
        return words("operation-compliance", query);
    }

    private ResultActions answer(String query) throws Exception {
        return answer("operation-compliance", query);
    }

    private String hash(String query) throws Exception {
        return last(PdfChecks.text(file(query)));
    }

    @Test
    void before_the_import_nothing_was_known() throws Exception {
        assertThat(PdfChecks.text(file(UNAMID + "&asOf=2020-01-01"))).contains("Not available");
    }

    @Test
    void every_formula_of_a_workbook_evaluates_to_its_cached_value() throws Exception {
        Files.write(Path.of("target", "UNAMID.xlsx"), file(UNAMID + "&format=xlsx"));
        for (String query : List.of(UNAMID, "?operation=AUSSOM", "?operation=AMIS&basis=pledged", SAMIM)) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file(query + "&format=xlsx")))) {
                FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
                for (Cell cell : formulas(workbook)) {
                    double cached = cell.getNumericCellValue();
                    assertThat(evaluator.evaluate(cell).getNumberValue())
                            .as("%s %s!%s", query, cell.getSheet().getSheetName(), cell.getAddress())
                            .isCloseTo(cached, within(Math.abs(cached) * 1e-12));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ?operation=AUSSOM&from=2025-07-01&to=2026-06-30                | 149,800,000 | 10.0\u00a0%
                    ?operation=AMIS&from=2005-12-01&to=2005-12-31                  | 135,000,000 | 71.0\u00a0%
                    ?operation=AMIS&from=2005-08-01&to=2005-08-31&basis=pledged    | 173,000,000 | 31.3\u00a0%
                    """)
    void the_shortfall_is_the_one_of_the_worked_example(String query, String shortfall, String coverage)
            throws Exception {
        assertThat(PdfChecks.text(file(query + "&format=pdf&lang=en"))).contains(shortfall, coverage);
    }

    @Test
    void a_benchmark_is_named_and_its_values_are_marked() throws Exception {
        String text = PdfChecks.text(file("?operation=AUSSOM&date=2025-12-31&lang=en"))
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("below the UGPS benchmark", "interpolated", "rests on fewer than 20 people", "2,400")
                .contains("secondary source")
                .doesNotContain("compliant");
    }

    @Test
    void what_is_missing_is_spelled_out() throws Exception {
        assertThat(PdfChecks.text(file("?operation=AMIB&lang=en"))).contains("Not available: nothing is reported");
        assertThat(PdfChecks.text(file("?operation=AMIB&lang=fr"))).contains("Non disponible : rien");
    }

    @Test
    void the_file_has_a_name_and_a_type() throws Exception {
        answer(UNAMID + "&format=xlsx&date=2013-12-31")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString("operation-compliance_UNAMID_2013-12-31_en.xlsx")));
    }

    @ParameterizedTest
    @CsvSource({
        "'?operation=UNAMID&format=odt', 400, pdf",
        "'?format=pdf', 400, operation",
        "'?operation=NOWHERE', 404, NOWHERE",
        "'?operation=UNAMID&basis=hope', 400, received",
        "'?operation=UNAMID&paper=a3', 400, letter",
        "'?operation=UNAMID&scope=hope', 400, mission-budget",
        "'?operation=UNAMID&lang=xx', 400, fr",
        "'?operation=UNAMID&date=tomorrow', 400, tomorrow",
        "'?operation=UNAMID&date=+999999999-12-31', 400, 2100",
        "'?operation=UNAMID&from=-999999999-01-01', 400, 1900",
        "'?operation=UNAMID&to=+10000-01-01', 400, 2100",
        "'?operation=UNAMID&asOf=3000-01-01', 400, 2100",
        "'?operation=UNAMID&from=2014-01-01&to=2013-01-01', 400, 2014-01-01"
    })
    void a_bad_request_is_answered_in_words(String query, int status, String word) throws Exception {
        answer(query)
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail", containsString(word)));
    }

    @Test
    void an_unknown_report_is_not_found() throws Exception {
        web.perform(get("/api/v1/reports/nothing?operation=UNAMID").with(admin()))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_pledge_without_a_rate_is_said_and_its_cell_is_a_source() throws Exception {
        accept("pledge.csv", """
                Operation,Kind,From,To,Scope,Amount,Currency
                RCI-LRA,Requirement,2014-01-01,2014-12-31,Mission budget,90000000,USD
                RCI-LRA,Pledge,2014-03-01,2014-03-31,Mission budget,20000000,EUR
                """.getBytes(StandardCharsets.UTF_8));
        String text = words("?operation=RCI-LRA&from=2014-01-01&to=2014-12-31&lang=en");
        assertThat(text)
                .contains(
                        "Not converted Left out, because no exchange rate of the year before is known: EUR 20,000,000")
                .contains("claims that no sum contains", "pledge.csv", "F2:F3");
    }

    @Test
    void assessed_and_paid_are_shown_where_the_basis_compares_them() throws Exception {
        assertThat(words(SAMIM + "&lang=en")).contains("72,000,000", "38,000,000", "34,000,000", "52.8 %");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file(SAMIM + "&format=xlsx&lang=en")))) {
            assertThat(formulas(workbook)).extracting(Cell::getCellFormula).anyMatch(f -> f.startsWith("MAX(0,"));
        }
    }

    @Test
    void the_widest_table_of_money_stays_on_the_page() throws Exception {
        assertThat(words(SAMIM + "&lang=fr").replaceAll("\\s+", " ")).contains("Couverture", "52,8 %");
    }

    @Test
    void arrears_are_shown_on_any_basis() throws Exception {
        assertThat(words("?operation=ATMIS&date=2025-06-30&lang=en"))
                .contains("what is owed at a date by days since it fell due", "31 December 2024", "96,000,000");
    }

    @Test
    void strength_is_that_of_the_period() throws Exception {
        byte[] xlsx = file("?operation=UNAMID&from=2013-07-01&to=2014-06-30&format=xlsx&lang=en");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(dates(workbook.getSheet("Strength")))
                    .isNotEmpty()
                    .allMatch(d -> !d.isBefore(LocalDate.of(2013, 7, 1)) && !d.isAfter(LocalDate.of(2014, 6, 30)));
        }
    }

    @Test
    void without_a_period_charts_end_on_the_date_and_the_cover_says_so() throws Exception {
        String query = "?operation=UNAMID&date=2012-12-31&lang=en";
        assertThat(words(query)).contains("all that is on record; charts until 31 December 2012");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file(query + "&format=xlsx")))) {
            for (String name : List.of("Women and men", "Strength")) {
                assertThat(dates(workbook.getSheet(name))).isNotEmpty().allMatch(d -> d.getYear() <= 2012);
            }
        }
    }

    private static List<LocalDate> dates(Sheet sheet) {
        List<LocalDate> dates = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
                dates.add(cell.getLocalDateTimeCellValue().toLocalDate());
            }
        }));
        return dates;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            AUSSOM, 2025-12-31, AUSSOM phase 2 strength from 1 July 2025 as published (secondary source)
            ATMIS,  2024-03-01, 'UN Security Council resolution 2710 (2023), press release SC/15494 (verified)'
            """)
    void the_document_of_the_ceiling_is_a_source(String operation, String date, String document) throws Exception {
        String text = words("?operation=" + operation + "&date=" + date + "&lang=en");
        assertThat(text.substring(text.lastIndexOf("Sources"))).contains(document);
        assertThat(text).doesNotContain("source) (secondary", "source); secondary");
    }

    @Test
    void who_set_the_targets_is_named_in_french() throws Exception {
        assertThat(words("?operation=UNAMID&date=2013-12-31&lang=fr"))
                .contains("cibles fixées par : Organisation des Nations Unies");
    }

    @Test
    void a_need_that_reaches_beyond_the_period_is_said() throws Exception {
        assertThat(words("?operation=AUSSOM&from=2025-01-01&to=2025-12-31&lang=en"))
                .contains("2 claims of this scope overlap the period without lying inside it, and are left out.")
                .contains("90,400,000", "166,500,000", "overlaps the period without lying inside it");
    }

    private static List<Double> numbers(XSSFWorkbook workbook) {
        List<Double> numbers = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA) {
                        numbers.add(cell.getNumericCellValue());
                    }
                }
            }
        }
        return numbers;
    }
}

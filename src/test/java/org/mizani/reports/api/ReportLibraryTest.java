package org.mizani.reports.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizani.reports.pdf.PdfChecks;
import org.mizani.ui.texts.Texts;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every report of the library in every language and format, over the sample workbooks. */
class ReportLibraryTest extends ReportWeb {

    static final List<String> SAMPLES =
            List.of("unamid-personnel-2009-2014.xlsx", "au-operations-funding.xlsx", "au-peace-fund.xlsx");

    /** A report and what it is asked. */
    record Asked(String report, String query) {}

    static List<Asked> asked() {
        return List.of(
                new Asked("operation-compliance", "?operation=UNAMID&date=2013-12-31"),
                new Asked("arrears-statement", "?date=2025-06-30"),
                new Asked("au-budget-decision", "?"),
                new Asked("donor-annex", "?"),
                new Asked("parity-projection", "?operation=UNAMID&date=2013-12-31"),
                new Asked("pledging-tracker", "?operation=AMIS"),
                new Asked("planning-2719", "?operation=AUSSOM"),
                new Asked("strength-finance-annex", "?operation=UNAMID&date=2013-12-31"),
                new Asked("women-in-uniform", "?operation=UNAMID&date=2013-12-31"),
                new Asked("women-in-uniform", "?date=2013-12-31"));
    }

    static Stream<Arguments> reports() {
        return Texts.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .flatMap(language -> asked().stream()
                        .map(asked -> Arguments.of(asked.report(), asked.query() + "&lang=" + language)));
    }

    @BeforeAll
    void import_the_samples() throws Exception {
        for (String name : SAMPLES) {
            sample(name);
        }
    }

    @Test
    void each_report_of_the_library_is_tested() throws Exception {
        List<String> listed = JsonPath.read(
                web.perform(get("/api/v1/reports").with(admin()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.rows[*].id");
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        asked().stream().map(Asked::report).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void all_formats_carry_one_content_and_keep_their_standards(String report, String query) throws Exception {
        byte[] pdf = file(report, query + "&format=pdf");
        byte[] docx = file(report, query + "&format=docx");
        byte[] xlsx = file(report, query + "&format=xlsx");
        Path folder = Files.createDirectories(Path.of("target", "reports"));
        String name = report + query.replaceAll("[^A-Za-z0-9]+", "-");
        Files.write(folder.resolve(name + ".pdf"), pdf);
        Files.write(folder.resolve(name + ".docx"), docx);
        Files.write(folder.resolve(name + ".xlsx"), xlsx);

        assertThat(PdfChecks.violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfChecks.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        String hash = last(PdfChecks.text(pdf));
        assertThat(hash).matches(HASH);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getProperties().getCoreProperties().getDescription())
                    .isEqualTo("SHA-256 " + hash);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getProperties().getCoreProperties().getDescription())
                    .isEqualTo("SHA-256 " + hash);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Cell cell : formulas(workbook)) {
                assertThat(evaluator.evaluate(cell).getNumberValue())
                        .as("%s!%s", cell.getSheet().getSheetName(), cell.getAddress())
                        .isCloseTo(cell.getNumericCellValue(), Percentage.withPercentage(1e-10));
            }
        }
    }

    @Test
    void what_a_report_leaves_open_is_listed_in_its_language() throws Exception {
        List<String> says = JsonPath.read(
                answer("operation-compliance/missing", "?operation=UNAMID&date=2013-12-31&lang=en")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.rows[*].says");
        assertThat(says)
                .contains("Not available: no requirement and no contribution is reported for the period and scope.");
        List<String> ofTheScope = JsonPath.read(
                answer(
                                "strength-finance-annex/missing",
                                "?operation=ATMIS&date=2024-12-31&scope=mission-budget&lang=en")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.rows[*].says");
        assertThat(ofTheScope)
                .contains(
                        "No arrears of the scope “mission budget” are reported on or before 31 December 2024. There are"
                                + " arrears of another scope: stipends only.")
                .noneMatch(said -> said.startsWith("Not available: no arrears"));
        answer("operation-compliance/missing", "?operation=UNAMID&date=2013-13-01")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("2013-13-01")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        planning-2719    | ?operation=AUSSOM&from=2025-07-01&to=2026-06-30&lang=en | 124,875,000 | 41,625,000 | 24,925,000
        au-budget-decision | ?from=2019-01-01&to=2019-12-31&lang=en | 4.1 % | 95.9 % | 273,269,140
        women-in-uniform | ?operation=UNAMID&date=2013-12-31&lang=en               | no target   | Rwanda     | 13,863
        arrears-statement | ?date=2025-06-30&lang=en                               | 96,000,000  | ATMIS      | 31 December 2024
        """)
    void a_report_says_the_figures_of_the_worked_examples(
            String report, String query, String one, String two, String three) throws Exception {
        assertThat(words(report, query)).contains(one, two, three);
    }

    @ParameterizedTest
    @CsvSource({"en, SCENARIO: no decision and no money", "fr, SCÉNARIO : ni décision ni argent"})
    void each_page_of_a_scenario_is_marked(String language, String mark) throws Exception {
        byte[] pdf = file("planning-2719", "?operation=AUSSOM&lang=" + language);
        List<String> pages = PdfChecks.pages(pdf);
        List<String> marked = pages.stream()
                .map(page -> page.replaceAll("[\\s\\u00a0]+", " "))
                .filter(page -> page.contains(mark))
                .toList();
        assertThat(marked).hasSizeGreaterThanOrEqualTo(1).hasSize(pages.size());
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(file("planning-2719", "?operation=AUSSOM&format=xlsx&lang=" + language)))) {
            workbook.sheetIterator().forEachRemaining(sheet -> {
                assertThat(sheet.getHeader().getCenter()).contains(mark);
                List<String> words = new ArrayList<>();
                sheet.forEach(row -> row.forEach(cell -> words.add(cell.toString())));
                assertThat(words).as(sheet.getSheetName()).anyMatch(word -> word.contains(mark));
            });
        }
    }
}

package org.mizani.reports.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizani.metrics.KnownAt;
import org.mizani.reports.Block;
import org.mizani.reports.Document;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportDefinitions;
import org.mizani.reports.ReportRequest;
import org.mizani.reports.Reports;
import org.mizani.reports.pdf.PdfChecks;
import org.mizani.tables.CellTexts;
import org.mizani.tables.Table;
import org.mizani.tables.TableCell;
import org.springframework.beans.factory.annotation.Autowired;

/** Each figure of each report is the same in the PDF, the Word document, the workbook and the interface. */
class EveryFigureTest extends ReportWeb {

    @Autowired
    ReportDefinitions definitions;

    @Autowired
    ReportRequest request;

    @Autowired
    Reports reports;

    static Stream<Arguments> asked() {
        return ReportLibraryTest.asked().stream()
                .flatMap(asked ->
                        Stream.of("en", "fr").map(language -> Arguments.of(asked.report(), asked.query(), language)));
    }

    @BeforeAll
    void import_the_samples() throws Exception {
        for (String name : ReportLibraryTest.SAMPLES) {
            sample(name);
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void every_figure_is_the_same_everywhere(String report, String query, String language) throws Exception {
        List<Table> tables = tables(document(report, query, language));
        assertThat(tables).isNotEmpty();
        String asked = query + "&lang=" + language;
        CellTexts texts = new CellTexts(Locale.forLanguageTag(language));
        inThePdf(tables, texts, plain(PdfChecks.text(file(report, asked + "&format=pdf"))));
        inTheWordDocument(tables, texts, file(report, asked + "&format=docx"));
        inTheWorkbook(tables, file(report, asked + "&format=xlsx"));
        if (language.equals("en")) {
            inTheInterface(tables);
        }
    }

    private Document document(String report, String query, String language) {
        Map<String, String> words = new HashMap<>();
        for (String word : query.substring(1).split("&", -1)) {
            String[] pair = word.split("=", -1);
            words.put(pair[0], pair.length > 1 ? pair[1] : "");
        }
        ReportDefinition definition = definitions.byId(report).orElseThrow();
        String day = words.get("date");
        return reports.document(
                definition,
                request.parameters(
                        definition,
                        new ReportRequest.Words(
                                words.get("operation"),
                                day == null ? null : LocalDate.parse(day),
                                null,
                                null,
                                null,
                                null,
                                language,
                                null),
                        Locale.ENGLISH,
                        KnownAt.NOW));
    }

    private static List<Table> tables(Document document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Block::tables)
                .toList();
    }

    private static void inThePdf(List<Table> tables, CellTexts texts, String pdf) {
        for (Table table : tables) {
            for (Table.Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    assertThat(pdf)
                            .as("%s, row %s", table.caption(), row)
                            .contains(plain(texts.of(
                                    row.cells().get(i), table.columns().get(i).type())));
                }
            }
        }
    }

    private static void inTheWordDocument(List<Table> tables, CellTexts texts, byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            Map<String, List<List<String>>> written = new HashMap<>();
            document.getTables().stream()
                    .filter(table -> table.getCTTbl().getTblPr().isSetTblCaption())
                    .forEach(table -> written.put(
                            plain(table.getCTTbl().getTblPr().getTblCaption().getVal()), rows(table)));
            for (Table table : tables) {
                List<List<String>> rows = written.entrySet().stream()
                        .filter(e -> e.getKey().endsWith(plain(table.caption())))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no table " + table.caption()));
                assertThat(rows).hasSize(table.rows().size() + 1);
                for (int r = 0; r < table.rows().size(); r++) {
                    for (int c = 0; c < table.columns().size(); c++) {
                        assertThat(rows.get(r + 1).get(c))
                                .as("%s, row %d, column %d", table.caption(), r, c)
                                .contains(plain(texts.of(
                                        table.rows().get(r).cells().get(c),
                                        table.columns().get(c).type())));
                    }
                }
            }
        }
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(XWPFTableCell::getText)
                        .map(EveryFigureTest::plain)
                        .toList())
                .toList();
    }

    /** The numbers of each row stand in one row of a sheet, in their order, not rounded. */
    private static void inTheWorkbook(List<Table> tables, byte[] xlsx) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            List<List<Double>> written = new ArrayList<>();
            workbook.forEach(sheet -> sheet.forEach(row -> {
                List<Double> numbers = new ArrayList<>();
                row.forEach(cell -> {
                    if (number(cell)) {
                        numbers.add(cell.getNumericCellValue());
                    }
                });
                written.add(numbers);
            }));
            for (Table table : tables) {
                for (Table.Row row : table.rows()) {
                    assertThat(written)
                            .as(table.caption())
                            .contains(row.cells().stream()
                                    .flatMap(cell -> cell.number().stream())
                                    .map(BigDecimal::doubleValue)
                                    .toList());
                }
            }
        }
    }

    private static boolean number(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell);
    }

    private void inTheInterface(List<Table> tables) throws Exception {
        Map<String, BigDecimal> figures = new HashMap<>();
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> {
                    if (cell instanceof TableCell.Figure figure && figure.figure() != null) {
                        figure.value()
                                .known()
                                .ifPresent(value -> figures.put(figure.figure().value(), value));
                    }
                });
        for (Map.Entry<String, BigDecimal> figure : figures.entrySet()) {
            String answer = web.perform(
                            get("/api/v1/figures/{id}/source", figure.getKey()).with(admin()))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            Object value = JsonPath.read(answer, "$.value");
            assertThat(new BigDecimal(value.toString()))
                    .as(figure.getKey())
                    .usingComparator((a, b) -> close(a, b) ? 0 : a.compareTo(b))
                    .isEqualTo(inTheUnitOfTheInterface(figure.getKey(), figure.getValue()));
        }
    }

    /** Tables tell a pace in points a year, the interface as a fraction like any share. */
    private static BigDecimal inTheUnitOfTheInterface(String figure, BigDecimal told) {
        return figure.matches(".*(-pace|~increment)") ? told.movePointLeft(2) : told;
    }

    /** Shares have at least six decimals in the interface. */
    private static boolean close(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(new BigDecimal("0.0000005")) <= 0;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u200e\\u200f]+", "");
    }
}

package org.mizani.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mizani.reports.Document;
import org.mizani.reports.Paper;
import org.mizani.reports.SampleDocuments;

class XlsxWriterTest {

    private final Document document = SampleDocuments.in(Locale.ENGLISH);
    private final XSSFWorkbook workbook = read(new XlsxWriter().write(document, Paper.USUAL));

    @Test
    void sheets_are_printed_on_the_paper_that_was_chosen() {
        assertThat(papers(workbook)).containsOnly(PrintSetup.A4_PAPERSIZE);
        assertThat(papers(read(new XlsxWriter().write(document, Paper.LETTER))))
                .containsOnly(PrintSetup.LETTER_PAPERSIZE);
    }

    private static List<Short> papers(XSSFWorkbook file) {
        List<Short> papers = new ArrayList<>();
        file.forEach(sheet -> papers.add(sheet.getPrintSetup().getPaperSize()));
        return papers;
    }

    @Test
    void sheets_are_read_me_sections_and_sources() {
        assertThat(workbook)
                .extracting(Sheet::getSheetName)
                .containsExactly("Read me", "Parity", "Financing", "Sources");
    }

    @Test
    void every_formula_evaluates_to_its_cached_value() {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        int formulas = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        double cached = cell.getNumericCellValue();
                        assertThat(evaluator.evaluate(cell).getNumberValue())
                                .as("%s!%s", sheet.getSheetName(), cell.getAddress())
                                .isCloseTo(cached, within(Math.abs(cached) * 1e-12));
                        formulas++;
                    }
                }
            }
        }
        assertThat(formulas).isGreaterThan(60);
    }

    @Test
    void the_read_me_sheet_bears_the_content_hash() {
        assertThat(words("Read me")).contains(document.contentHash());
        assertThat(workbook.getProperties().getCoreProperties().getDescription())
                .contains(document.contentHash());
    }

    @Test
    void each_chart_is_native_and_described() {
        assertThat(workbook.getSheet("Parity").createDrawingPatriarch().getCharts())
                .hasSize(1);
        assertThat(workbook.getSheet("Financing").createDrawingPatriarch().getShapes())
                .filteredOn(XSSFGraphicFrame.class::isInstance)
                .extracting(shape -> ((XSSFGraphicFrame) shape)
                        .getCTGraphicalObjectFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr())
                .singleElement()
                .asString()
                .contains("Requirement and receipts");
    }

    @Test
    void sources_name_their_fingerprint() {
        assertThat(words("Sources")).contains("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    private String words(String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        StringBuilder words = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> words.append(cell).append('\n')));
        return words.toString();
    }

    private static XSSFWorkbook read(byte[] file) {
        try {
            Files.write(Path.of("target", "sample.xlsx"), file);
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

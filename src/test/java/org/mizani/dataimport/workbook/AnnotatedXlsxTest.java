package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.dataimport.Severity;

/** The annotated copy of an Office Open XML workbook, opened again by another library and by the importer. */
class AnnotatedXlsxTest {

    private static final String SHEET = "Übersicht & l'été";

    @TempDir
    private Path folder;

    @Test
    void comments_stand_at_their_cells_and_the_cells_are_coloured() throws IOException {
        Path copy = new Annotated()
                .note(SHEET, "B2", Severity.BLOCKS, "Blocks: no number.")
                .note(SHEET, "B2", Severity.INFORMS, "Informs: too.")
                .note(SHEET, "C3", Severity.WARNS, "Warns: odd <text> & \"quotes\".")
                .write(workbook(), "w.xlsx");
        try (XSSFWorkbook book = open(copy)) {
            XSSFSheet sheet = book.getSheet(SHEET);
            assertThat(comment(sheet, "B2")).isEqualTo("Blocks: no number.\n\nInforms: too.");
            assertThat(comment(sheet, "C3")).isEqualTo("Warns: odd <text> & \"quotes\".");
            assertThat(sheet.getCellComment(new CellAddress("C3")).getAuthor()).isEqualTo("Mizani");
            assertThat(colour(cell(sheet, "B2"))).isEqualTo("FFF9C4BE");
            assertThat(colour(cell(sheet, "C3"))).isEqualTo("FFFFE3A3");
            assertThat(cell(sheet, "A2").getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void everything_else_of_the_cells_stays() throws IOException {
        Path copy = new Annotated()
                .note(SHEET, "B2", Severity.BLOCKS, "x")
                .note(SHEET, "C2", Severity.BLOCKS, "x")
                .note(SHEET, "D2", Severity.WARNS, "x")
                .note(SHEET, "E2", Severity.WARNS, "x")
                .write(workbook(), "w.xlsx");
        try (XSSFWorkbook book = open(copy)) {
            XSSFSheet sheet = book.getSheet(SHEET);
            assertThat(cell(sheet, "B2").getNumericCellValue()).isEqualTo(1234.5);
            assertThat(cell(sheet, "B2").getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(cell(sheet, "B2").getCellStyle().getFont().getBold()).isTrue();
            assertThat(cell(sheet, "C2").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2020, 2, 29));
            assertThat(cell(sheet, "D2").getCellFormula()).isEqualTo("B2*2");
            assertThat(cell(sheet, "E2").getRichStringCellValue().numFormattingRuns())
                    .isPositive();
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getProtect()).isTrue();
        }
    }

    @Test
    void parts_that_no_note_touches_are_the_same_bytes() throws IOException {
        Path original = workbook();
        Map<String, byte[]> before = Annotated.parts(original);
        Map<String, byte[]> after = Annotated.parts(
                new Annotated().note(SHEET, "B2", Severity.BLOCKS, "x").write(original, "w.xlsx"));
        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(before.keySet().stream()
                        .filter(p -> !new String(before.get(p), java.nio.charset.StandardCharsets.UTF_8)
                                .equals(new String(after.get(p), java.nio.charset.StandardCharsets.UTF_8))))
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/comments1.xml",
                        "xl/drawings/vmlDrawing0.vml");
    }

    @Test
    void a_comment_that_a_person_wrote_is_kept_above_ours() throws IOException {
        Path copy = new Annotated()
                .note(SHEET, "A3", Severity.BLOCKS, "Blocks: ours.")
                .note(SHEET, "A4", Severity.BLOCKS, "Blocks: new.")
                .write(workbook(), "w.xlsx");
        try (XSSFWorkbook book = open(copy)) {
            XSSFSheet sheet = book.getSheet(SHEET);
            assertThat(comment(sheet, "A3")).isEqualTo("A note of my own\n\nBlocks: ours.");
            assertThat(sheet.getCellComment(new CellAddress("A3")).getAuthor()).isEqualTo("Awa");
            assertThat(comment(sheet, "A4")).isEqualTo("Blocks: new.");
            assertThat(sheet.getCellComments()).hasSize(2);
        }
    }

    @Test
    void a_cell_and_a_row_that_are_not_there_are_made() throws IOException {
        Path copy = new Annotated()
                .note(SHEET, "H2", Severity.BLOCKS, "required")
                .note(SHEET, "B4", Severity.BLOCKS, "required")
                .note(SHEET, "D90", Severity.BLOCKS, "required")
                .write(workbook(), "w.xlsx");
        try (XSSFWorkbook book = open(copy)) {
            XSSFSheet sheet = book.getSheet(SHEET);
            for (String address : List.of("H2", "B4", "D90")) {
                assertThat(cell(sheet, address).getCellType()).isEqualTo(CellType.BLANK);
                assertThat(colour(cell(sheet, address))).isEqualTo("FFF9C4BE");
                assertThat(comment(sheet, address)).isEqualTo("required");
            }
        }
    }

    @Test
    void the_copy_reads_as_the_file_did_and_its_findings_are_no_data() throws IOException {
        Path original = workbook();
        Path copy = new Annotated()
                .note(SHEET, "B2", Severity.BLOCKS, "x")
                .note(SHEET, "D90", Severity.BLOCKS, "x")
                .write(original, "w.xlsx");
        assertThat(Annotated.data(copy, "w.xlsx")).isEqualTo(Annotated.data(original, "w.xlsx"));
        assertThat(ReadBack.of(copy).sheets()).hasSize(3);
    }

    @Test
    void the_findings_sheet_lists_them_with_links_and_as_text() throws IOException {
        Path copy = new Annotated().note(SHEET, "B2", Severity.BLOCKS, "what").write(workbook(), "w.xlsx");
        try (XSSFWorkbook book = open(copy)) {
            XSSFSheet findings = book.getSheet("Findings (2)");
            assertThat(cell(findings, "A1").getStringCellValue()).isEqualTo(FindingsTable.MARK);
            assertThat(cell(findings, "A4").getStringCellValue()).isEqualTo("blocks");
            assertThat(cell(findings, "C4").getStringCellValue()).isEqualTo("B2");
            assertThat(cell(findings, "C4").getHyperlink().getLocation()).isEqualTo("'Übersicht & l''été'!B2");
            assertThat(cell(findings, "D4").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(findings, "D4").getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell(findings, "D4").getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void the_mark_says_which_import_the_copy_is_of() throws IOException {
        Path original = workbook();
        assertThat(AnnotatedWorkbook.mark(original)).isEmpty();
        Path copy = new Annotated().note(SHEET, "B2", Severity.BLOCKS, "x").write(original, "w.xlsx");
        assertThat(AnnotatedWorkbook.mark(copy)).contains(Annotated.MARK);
    }

    @Test
    void corrections_are_written_as_numbers_texts_and_blanks() throws IOException {
        Path copy = new Annotated()
                .correct(SHEET, "C2", "17")
                .correct(SHEET, "A2", "")
                .correct(SHEET, "E2", "=HYPERLINK(\"x\")")
                .correct(SHEET, "D2", "5")
                .correct(SHEET, "B4", "1.028")
                .write(workbook(), "w.xlsx");
        try (XSSFWorkbook book = open(copy)) {
            XSSFSheet sheet = book.getSheet(SHEET);
            assertThat(cell(sheet, "C2").getNumericCellValue()).isEqualTo(17);
            assertThat(cell(sheet, "C2").getCellStyle().getDataFormat()).isZero();
            assertThat(cell(sheet, "A2").getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell(sheet, "E2").getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(cell(sheet, "E2").getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(sheet, "D2").getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(sheet, "B4").getStringCellValue()).isEqualTo("1.028");
        }
        assertThat(ReadBack.of(copy).cell("C2")).isEqualTo(new RawCell.Numeric(new java.math.BigDecimal("17")));
    }

    @Test
    void a_copy_that_is_annotated_again_has_one_findings_sheet_and_only_new_comments() throws IOException {
        Path first = new Annotated()
                .note(SHEET, "B2", Severity.BLOCKS, "old")
                .note(SHEET, "C2", Severity.BLOCKS, "old")
                .write(workbook(), "w.xlsx");
        Path second = new Annotated().note(SHEET, "C2", Severity.WARNS, "new").write(first, "w.xlsx");
        try (XSSFWorkbook book = open(second)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            XSSFSheet sheet = book.getSheet(SHEET);
            assertThat(sheet.getCellComment(new CellAddress("B2"))).isNull();
            assertThat(comment(sheet, "C2")).isEqualTo("new");
            assertThat(comment(sheet, "A3")).isEqualTo("A note of my own");
            assertThat(colour(cell(sheet, "C2"))).isEqualTo("FFFFE3A3");
            assertThat(cell(sheet, "B2").getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(cell(sheet, "B2").getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(cell(book.getSheet("Findings (2)"), "E4").getStringCellValue())
                    .isEqualTo("new");
        }
    }

    /** Two sheets; the first has all that must survive. */
    private Path workbook() throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet(SHEET);
            book.createSheet("Findings").createRow(0).createCell(0).setCellValue("mine");
            CellStyle money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
            var bold = book.createFont();
            bold.setBold(true);
            money.setFont(bold);
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            for (int i = 0; i < 5; i++) {
                sheet.createRow(i == 4 ? 6 : i).createCell(0).setCellValue("row " + i);
            }
            var row = sheet.getRow(1);
            row.createCell(1).setCellValue(1234.5);
            row.getCell(1).setCellStyle(money);
            row.createCell(2).setCellValue(LocalDate.of(2020, 2, 29));
            row.getCell(2).setCellStyle(date);
            row.createCell(3).setCellFormula("B2*2");
            row.getCell(3).setCellValue(2469);
            XSSFRichTextString rich = new XSSFRichTextString("half bold");
            rich.applyFont(0, 4, bold);
            row.createCell(4).setCellValue(rich);
            sheet.getRow(2).createCell(2).setCellValue("odd");
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation list = helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {"a", "b"}), new CellRangeAddressList(1, 9, 5, 5));
            sheet.addValidationData(list);
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString("A note of my own");
            comment.setAuthor("Awa");
            comment.setAddress(new CellAddress("A3"));
            sheet.protectSheet("secret");
            book.write(out);
        }
        return file;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, String address) {
        CellAddress at = new CellAddress(address);
        return sheet.getRow(at.getRow()).getCell(at.getColumn());
    }

    private static String comment(XSSFSheet sheet, String address) {
        return sheet.getCellComment(new CellAddress(address)).getString().getString();
    }

    private static String colour(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
    }
}

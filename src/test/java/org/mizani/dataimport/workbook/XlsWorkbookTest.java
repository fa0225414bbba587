package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.workbook.RawWorkbook.Merged;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

class XlsWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void a_workbook_of_excel_97_comes_back_cell_by_cell() throws IOException {
        Path file = file(workbook -> {
            HSSFSheet sheet = workbook.createSheet("Personnel");
            HSSFRow row = sheet.createRow(2);
            row.createCell(0).setCellValue(" AUSSOM ");
            row.createCell(1).setCellValue(LocalDate.of(2025, 7, 31));
            row.getCell(1).setCellStyle(style(workbook, "dd/mm/yyyy"));
            row.createCell(2).setCellValue(1028.5);
            row.getCell(2).setCellStyle(style(workbook, "#,##0.00 \"USD\";[Red]-#,##0.00"));
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellErrorValue(FormulaError.REF);
            HSSFRichTextString rich = new HSSFRichTextString("Côte d’Ivoire");
            rich.applyFont(0, 4, workbook.createFont());
            row.createCell(6).setCellValue(rich);
            row.createCell(9).setCellStyle(style(workbook, "0.0"));
            workbook.createSheet("Old");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });

        ReadBack read = ReadBack.of(file);

        assertThat(read.sheets()).containsExactly(new RawSheet("Personnel", 0, false), new RawSheet("Old", 1, true));
        assertThat(read.findings())
                .containsExactly(new Finding(Severity.INFORMS, "hidden-content", "Old", null, null, List.of("Old")));
        assertThat(read.only())
                .containsExactly(new RawRow(
                        3,
                        List.of(
                                new RawCell.Text(" AUSSOM "),
                                new RawCell.Date(LocalDateTime.of(2025, 7, 31, 0, 0)),
                                new RawCell.Numeric(new BigDecimal("1028.5")),
                                new RawCell.Bool(true),
                                new RawCell.Failure("#REF!"),
                                RawCell.BLANK,
                                new RawCell.Text("Côte d’Ivoire"))));
    }

    @Test
    void a_formula_speaks_by_the_value_that_was_saved_with_it() throws IOException {
        Path file = file(workbook -> {
            HSSFRow row = workbook.createSheet("Data").createRow(0);
            String[] formulas = {"1+1", "\"a\"&\"b\"", "1=1", "1/0", "REPT(\"x\",20000)"};
            for (int i = 0; i < formulas.length; i++) {
                row.createCell(i).setCellFormula(formulas[i]);
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(5).setCellFormula("2+2");
            row.createCell(6).setCellValue(7);
        });

        List<RawCell> cells = ReadBack.of(file).only().getFirst().cells();

        assertThat(cells.get(4)).isEqualTo(new RawCell.Text("x".repeat(20_000)));
        assertThat(cells)
                .extracting(ReadBack::shown)
                .containsExactly("2", "ab", "true", "#DIV/0!", "x".repeat(20_000), "?", "7");
    }

    @ParameterizedTest
    @CsvSource({"false, 2025-07-31T00:00", "true, 2029-08-01T00:00"})
    void dates_count_from_the_epoch_of_the_workbook(boolean since1904, LocalDateTime date) throws IOException {
        Path file = file(workbook -> {
            if (workbook.getInternalWorkbook().findFirstRecordBySid(DateWindow1904Record.sid)
                    instanceof DateWindow1904Record window) {
                window.setWindowing((short) (since1904 ? 1 : 0));
            }
            HSSFCell cell = workbook.createSheet("Data").createRow(0).createCell(0);
            cell.setCellValue(45869);
            cell.setCellStyle(style(workbook, "d mmm yyyy"));
        });

        assertThat(ReadBack.of(file).cell("A1")).isEqualTo(new RawCell.Date(date));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            7,                   7
            -12.5,               -12.5
            0.30000000000000004, 0.3
            2.6749999999999998,  2.675
            1E20,                100000000000000000000
            -1.5E-3,             -0.0015
            123456789012345678,  123456789012346000
            -0.0,                0
            """)
    void numbers_keep_the_15_digits_that_a_spreadsheet_shows(double written, BigDecimal read) throws IOException {
        Path file = file(workbook ->
                workbook.createSheet("Data").createRow(0).createCell(0).setCellValue(written));

        assertThat(ReadBack.of(file).cell("A1")).isEqualTo(new RawCell.Numeric(read));
    }

    @Test
    void many_texts_and_sheets_are_found_where_they_are() throws IOException {
        Path file = file(workbook -> {
            for (int s = 0; s < 5; s++) {
                HSSFSheet sheet = workbook.createSheet("Sheet " + s);
                for (int i = 0; i < 2_000; i++) {
                    sheet.createRow(i).createCell(s).setCellValue("Énoncé " + s + " ".repeat(20) + i);
                    sheet.getRow(i).createCell(7).setCellValue(i);
                }
            }
            workbook.setSheetOrder("Sheet 4", 0);
        });

        ReadBack read = ReadBack.of(file);

        assertThat(read.sheets())
                .extracting(RawSheet::name)
                .containsExactly("Sheet 4", "Sheet 0", "Sheet 1", "Sheet 2", "Sheet 3");
        read.rows().forEach((name, rows) -> {
            assertThat(rows).hasSize(2_000);
            int s = name.charAt(6) - '0';
            assertThat(rows.get(1_999).cell(s)).isEqualTo(new RawCell.Text("Énoncé " + s + " ".repeat(20) + 1_999));
        });
    }

    @Test
    void merged_titles_are_told() throws IOException {
        Path file = file(workbook -> {
            HSSFSheet sheet = workbook.createSheet("Data");
            sheet.createRow(0).createCell(2).setCellValue("Women");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 4));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(200, 201, 0, 0));
        });

        try (RawWorkbook workbook = Workbooks.open(file, "x")) {
            assertThat(workbook.merged(workbook.sheets().getFirst()))
                    .containsExactly(new Merged(1, 2, 1, 4), new Merged(2, 0, 3, 0));
        }
    }

    @Test
    void what_only_forbids_changes_is_read_and_what_needs_a_password_is_refused() throws IOException {
        Path open = locked("VelvetSweatshop");
        Path locked = locked("secret");

        assertThat(ReadBack.of(open).cell("B3000")).isEqualTo(new RawCell.Text("text 2999"));
        assertThat(ReadBack.refusal(locked).code()).isEqualTo("file-protected");
    }

    @Test
    void cells_in_no_order_are_put_in_order() throws IOException {
        Path file = raw(number(1, 0, 21), number(0, 0, 11), number(1, 2, 23), number(0, 1, 12));

        assertThat(ReadBack.of(file).only())
                .extracting(r -> r.number() + " "
                        + r.cells().stream().map(ReadBack::shown).toList())
                .containsExactly("1 [11, 12]", "2 [21, , 23]");
    }

    @Test
    void a_cell_that_stands_twice_and_a_text_that_does_not_exist_are_damage_at_an_address() throws IOException {
        assertThat(ReadBack.refusal(raw(number(3, 1, 1), number(3, 1, 2))))
                .extracting(Finding::code, Finding::cell)
                .containsExactly("file-damaged", "B4");
        assertThat(ReadBack.refusal(raw(record(0xfd, shorts(4, 2, 0, 9, 0)))))
                .extracting(Finding::code, Finding::cell)
                .containsExactly("file-damaged", "C5");
    }

    @Test
    void a_number_of_texts_that_the_file_does_not_hold_is_damage_and_costs_nothing() throws IOException {
        Path file = raw(record(0xfc, shorts(0xffff, 0x7fff, 0xffff, 0x7fff)), new byte[0]);

        assertThat(ReadBack.refusal(file).code()).isEqualTo("file-damaged");
    }

    @Test
    void limits_hold_for_old_workbooks() throws IOException {
        Limits small = new Limits(8, 20_000, 10_000, 100, 1 << 20, 5_000, 3_000, 20, 5, 40, 10);

        assertThat(refusal(small, number(20, 0, 1))).isEqualTo("too-many-rows A21");
        assertThat(refusal(small, number(0, 5, 1))).isEqualTo("too-many-columns F1");
        byte[][] wide = new byte[9][];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = number(i, 4, 1);
        }
        assertThat(refusal(small, wide)).isEqualTo("too-many-cells E9");
    }

    private String refusal(Limits limits, byte[]... cells) throws IOException {
        Finding finding = ReadBack.refusal(raw(cells), limits);
        return finding.code() + " " + finding.cell();
    }

    private interface Content {
        void addTo(HSSFWorkbook workbook) throws IOException;
    }

    private Path file(Content content) throws IOException {
        Path file = Files.createTempFile(folder, "old", ".xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.addTo(workbook);
            workbook.write(out);
        }
        return file;
    }

    private Path locked(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return file(workbook -> {
                workbook.createSheet("Empty");
                HSSFSheet sheet = workbook.createSheet("Data");
                workbook.setSheetOrder("Data", 0);
                for (int i = 0; i < 3_000; i++) {
                    sheet.createRow(i).createCell(0).setCellValue(i);
                    sheet.getRow(i).createCell(1).setCellValue("text " + i);
                }
            });
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static CellStyle style(HSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** A workbook of one sheet named Data, written record by record; texts may stand before the cells. */
    private Path raw(byte[]... cells) throws IOException {
        ByteArrayOutputStream globals = new ByteArrayOutputStream();
        boolean texts = cells[0][0] == (byte) 0xfc;
        globals.write(bof(0x05));
        int end = globals.size() + 16 + (texts ? cells[0].length : 0) + 4;
        globals.write(record(0x85, shorts(end, 0, 0, 4), "Data".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        if (texts) {
            globals.write(cells[0]);
        }
        globals.write(record(0x0a));
        assertThat(globals.size()).isEqualTo(end);
        globals.write(bof(0x10));
        for (int i = texts ? 1 : 0; i < cells.length; i++) {
            globals.write(cells[i]);
        }
        globals.write(record(0x0a));
        Path file = Files.createTempFile(folder, "raw", ".xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(globals.toByteArray()), "Workbook");
            container.writeFilesystem(out);
        }
        return file;
    }

    private static byte[] bof(int type) throws IOException {
        return record(0x809, shorts(0x600, type, 0, 0, 0, 0, 0, 0));
    }

    private static byte[] number(int row, int column, double value) throws IOException {
        byte[] bits = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array();
        return record(0x203, shorts(row, column, 0), bits);
    }

    private static byte[] shorts(int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            buffer.putShort((short) value);
        }
        return buffer.array();
    }

    private static byte[] record(int sid, byte[]... content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int length = 0;
        for (byte[] part : content) {
            length += part.length;
        }
        bytes.write(shorts(sid, length));
        for (byte[] part : content) {
            bytes.write(part);
        }
        return bytes.toByteArray();
    }
}

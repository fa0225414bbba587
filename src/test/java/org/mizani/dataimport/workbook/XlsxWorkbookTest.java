package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

class XlsxWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void a_workbook_as_offices_write_it_comes_back_cell_by_cell() throws IOException {
        Path file = folder.resolve("office.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Personnel");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            CellStyle money = workbook.createCellStyle();
            money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00 \"USD\";[Red]-#,##0.00"));
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue(" AUSSOM ");
            row.createCell(1).setCellValue(LocalDate.of(2025, 7, 31));
            row.getCell(1).setCellStyle(date);
            row.createCell(2).setCellValue(1028.5);
            row.getCell(2).setCellStyle(money);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellFormula("1+1");
            row.createCell(5).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            row.createCell(7).setCellValue(new XSSFRichTextString("Côte d’Ivoire"));
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(5, 5, 0, 3));
            workbook.createSheet("Old");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            workbook.write(out);
        }

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
                                new RawCell.FormulaWithoutValue(),
                                new RawCell.Failure("#REF!"),
                                RawCell.BLANK,
                                new RawCell.Text("Côte d’Ivoire"))));
        Files.delete(file);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            7,                      7
            007,                    7
            -12,                    -12
            5.0,                    5
            12.50,                  12.5
            1028,                   1028
            273269140,              273269140
            0.30000000000000004,    0.3
            2.6749999999999998,     2.675
            0.055344,               0.055344
            1.0279999999999999E3,   1028
            1E+20,                  100000000000000000000
            -1.5E-3,                -0.0015
            123456789012345678,     123456789012346000
            12345678901234.5,       12345678901234.5
            0,                      0
            """)
    void numbers_keep_the_15_digits_that_a_spreadsheet_shows(String written, BigDecimal read) throws IOException {
        Path file = AZip.workbook("<sheetData><row r='1'><c r='A1'><v>" + written + "</v></c></row></sheetData>")
                .in(folder);

        assertThat(ReadBack.of(file).cell("A1")).isEqualTo(new RawCell.Numeric(read));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1E999999999,  #NUM!
            1E-999999999, #NUM!
            1.2.3,        #NUM!
            """)
    void what_is_no_number_of_a_spreadsheet_is_an_error(String written, String error) throws IOException {
        Path file = AZip.workbook("<sheetData><row r='1'><c r='A1'><v>" + written + "</v></c></row></sheetData>")
                .in(folder);

        assertThat(ReadBack.of(file).cell("A1")).isEqualTo(new RawCell.Failure(error));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            false, 45869,            2025-07-31T00:00
            false, 45869.5,          2025-07-31T12:00
            false, 45869.6041666667, 2025-07-31T14:30
            false, 1,                1900-01-01T00:00
            false, 59,               1900-02-28T00:00
            false, 61,               1900-03-01T00:00
            true,  44407,            2025-07-31T00:00
            true,  0,                1904-01-01T00:00
            """)
    void dates_count_from_the_epoch_of_the_workbook(boolean since1904, String serial, LocalDateTime date)
            throws IOException {
        Path file = AZip.workbook("<sheetData><row r='1'><c r='A1' s='1'><v>" + serial + "</v></c></row></sheetData>")
                .withStyles("", 0, 14)
                .with(
                        "xl/workbook.xml",
                        AZip.workbookXml(
                                "<workbookPr date1904='" + (since1904 ? 1 : 0) + "'/>",
                                "<sheet name='Data' sheetId='1' r:id='rId1'/>"))
                .in(folder);

        assertThat(ReadBack.of(file).cell("A1")).isEqualTo(new RawCell.Date(date));
    }

    @Test
    void a_number_format_decides_whether_a_number_is_a_date() throws IOException {
        String custom = """
                <numFmts><numFmt numFmtId='164' formatCode='[$-40C]d mmmm yyyy;@'/><numFmt numFmtId='165'
                formatCode='#,##0.0,,&quot;m&quot;'/><numFmt numFmtId='166' formatCode='yyyy\\-mm'/></numFmts>""";
        Path file = AZip.workbook("""
                        <sheetData><row r='1'><c r='A1' s='0'><v>45869</v></c><c r='B1' s='1'><v>45869</v></c>
                        <c r='C1' s='2'><v>45869</v></c><c r='D1' s='3'><v>45869</v></c>
                        <c r='E1' s='1'><v>-1</v></c><c r='F1' t='d'><v>2025-07-31</v></c></row></sheetData>""").withStyles(custom, 165, 164, 166, 2).in(folder);

        assertThat(ReadBack.of(file).only().get(0).cells())
                .extracting(ReadBack::shown)
                .containsExactly("45869", "2025-07-31", "2025-07-31", "45869", "-1", "2025-07-31");
    }

    @Test
    void texts_are_joined_from_rich_runs_without_phonetic_hints() throws IOException {
        Path file = AZip.workbook("""
                        <sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>
                        <c r='C1' t='inlineStr'><is><r><t>in</t></r><r><t>line</t></r><rPh sb='0' eb='1'><t>x</t></rPh></is></c>
                        <c r='D1' t='s'><v>2</v></c><c r='E1' t='s'><v>3</v></c></row></sheetData>""")
                .withSharedStrings("""
                        <si><t xml:space='preserve"> a &amp; b </t></si>""".replace('"', '\'')
                        + "<si><r><rPr><b/></rPr><t>Burk</t></r><r><t>ina</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si>"
                        + "<si><t>one_x000D_two_x005F_x000A_</t></si><si><t></t></si>")
                .in(folder);

        assertThat(ReadBack.of(file).only().get(0).cells())
                .containsExactly(
                        new RawCell.Text(" a & b "),
                        new RawCell.Text("Burkina"),
                        new RawCell.Text("inline"),
                        new RawCell.Text("one\rtwo_x000A_"));
    }

    @Test
    void a_formula_speaks_by_the_value_that_was_saved_with_it() throws IOException {
        Path file = AZip.workbook("""
                        <sheetData><row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1'><f>1+1</f></c>
                        <c r='C1'><f>1+1</f><v></v></c><c r='D1' t='str'><f>"a"</f><v>a</v></c>
                        <c r='E1' t='str'><f>""</f><v></v></c><c r='F1' t='e'><f>1/0</f><v>#DIV/0!</v></c>
                        <c r='G1' t='b'><f>TRUE</f><v>1</v></c></row></sheetData>""").in(folder);

        assertThat(ReadBack.of(file).only().get(0).cells())
                .extracting(ReadBack::shown)
                .containsExactly("2", "?", "?", "a", "", "#DIV/0!", "true");
    }

    @Test
    void rows_and_cells_without_addresses_follow_those_before() throws IOException {
        Path file = AZip.workbook("""
                        <sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c><v>3</v></c><c r='D4'><v>4</v></c><c><v>5</v></c></row>
                        <row><c><v>6</v></c></row><row><c r='B9'><v>7</v></c></row><row/></sheetData>""").in(folder);

        ReadBack read = ReadBack.of(file);

        assertThat(read.only()).extracting(RawRow::number).containsExactly(1, 4, 5, 9);
        assertThat(List.of("A1", "B1", "A4", "D4", "E4", "A5", "B9"))
                .extracting(a -> ReadBack.shown(read.cell(a)))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void a_lying_dimension_and_what_stands_behind_the_cells_are_not_looked_at() throws IOException {
        Path file = AZip.workbook("""
                        <dimension ref='A1:XFD1048576'/><sheetData><row r='2'><c r='B2'><v>1</v></c></row></sheetData>
                        <oleObjects><row>9</row></oleObjects><legacy><sheetData><row r='3'><c r='A3'><v>9</v></c></row></sheetData></legacy>""").in(folder);

        ReadBack read = ReadBack.of(file);

        assertThat(read.only()).hasSize(1);
        assertThat(ReadBack.shown(read.cell("B2"))).isEqualTo("1");
    }

    @Test
    void a_sheet_without_cells_has_no_rows() throws IOException {
        assertThat(ReadBack.of(AZip.workbook("").in(folder)).only()).isEmpty();
        assertThat(ReadBack.of(AZip.workbook("<sheetData/>").in(folder)).only()).isEmpty();
    }

    @Test
    void strict_documents_and_prefixes_read_alike() throws IOException {
        Path file = AZip.workbook("")
                .with(
                        "_rels/.rels",
                        AZip.relations("officeDocument", "xl/workbook.xml")
                                .replace(
                                        "schemas.openxmlformats.org/officeDocument/2006",
                                        "purl.oclc.org/ooxml/officeDocument"))
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row r='1'>"
                                + "<x:c r='A1' t='d'><x:v>2025-07-31T10:15:00</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                .in(folder);

        assertThat(ReadBack.of(file).cell("A1")).isEqualTo(new RawCell.Date(LocalDateTime.of(2025, 7, 31, 10, 15)));
    }

    @ParameterizedTest
    @CsvSource({"xlsm", "xltm", "xltx"})
    void templates_and_workbooks_with_macros_give_their_data_alone(String ending) throws IOException {
        XSSFWorkbookType type = ending.equals("xlsm") ? XSSFWorkbookType.XLSM : XSSFWorkbookType.XLSX;
        Path file = folder.resolve("office." + ending);
        try (XSSFWorkbook workbook = new XSSFWorkbook(type);
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Data").createRow(0).createCell(0).setCellValue("AUSSOM");
            if (ending.endsWith("m")) {
                workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            }
            workbook.write(out);
        }

        ReadBack read = ReadBack.of(file);

        assertThat(read.cell("A1")).isEqualTo(new RawCell.Text("AUSSOM"));
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactlyElementsOf(ending.endsWith("m") ? List.of("macros-ignored") : List.of());
    }

    @Test
    void a_strict_document_is_read_like_another() throws IOException {
        String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        String office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        AZip strict =
                AZip.workbook("""
                        <sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>45869</v></c>
                        <c r='C1' s='1' t='d'><v>2025-07-31</v></c><c r='D1' t='d'><v>2025-07-31T10:15:00.000Z</v></c>
                        <c r='E1' t='d'><v>31.7.2025</v></c></row></sheetData><mergeCells><mergeCell ref='A1:A2'/></mergeCells>""").withSharedStrings("<si><t>text</t></si>").withStyles("", 0, 14);
        strict.with(
                "xl/_rels/workbook.xml.rels",
                AZip.relations(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "sharedStrings",
                        "sharedStrings.xml",
                        "styles",
                        "styles.xml"));

        ReadBack read = ReadBack.of(strict.replacing("http://schemas.openxmlformats.org/spreadsheetml/2006/main", main)
                .replacing("http://schemas.openxmlformats.org/officeDocument/2006/relationships", office)
                .in(folder));

        assertThat(read.only().getFirst().cells())
                .containsExactly(
                        new RawCell.Text("text"),
                        new RawCell.Date(LocalDateTime.of(2025, 7, 31, 0, 0)),
                        new RawCell.Date(LocalDateTime.of(2025, 7, 31, 0, 0)),
                        new RawCell.Date(LocalDateTime.of(2025, 7, 31, 10, 15)),
                        new RawCell.Text("31.7.2025"));
    }

    @Test
    void macros_links_and_embedded_files_are_told() throws IOException {
        Path file = AZip.workbook("<sheetData/>")
                .with("xl/vbaProject.bin", "x")
                .with("xl/externalLinks/externalLink1.xml", "<x/>")
                .with("xl/embeddings/oleObject1.bin", "x")
                .in(folder);

        assertThat(ReadBack.of(file).findings())
                .allMatch(f -> f.severity() == Severity.INFORMS)
                .extracting(Finding::code)
                .containsExactly("macros-ignored", "external-links", "embedded-objects");
    }

    @Test
    void charts_on_their_own_sheet_are_left_out() throws IOException {
        Path file = AZip.workbook("<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>")
                .with(
                        "xl/workbook.xml",
                        AZip.workbookXml(
                                "",
                                "<sheet name='Chart' sheetId='2' r:id='rId2'/><sheet name='Data' sheetId='1' r:id='rId1'/>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        AZip.relations("worksheet", "worksheets/sheet1.xml", "chartsheet", "chartsheets/sheet1.xml"))
                .in(folder);

        assertThat(ReadBack.of(file).sheets()).containsExactly(new RawSheet("Data", 0, false));
    }

    @Test
    void reading_stops_when_the_reader_has_seen_enough() throws IOException {
        Path file = AZip.workbook("<sheetData>" + "<row><c><v>1</v></c></row>".repeat(10) + "</sheetData>")
                .in(folder);
        int[] seen = {0};

        try (RawWorkbook workbook = Workbooks.open(file, "a.xlsx")) {
            workbook.read(workbook.sheets().get(0), row -> ++seen[0] < 3);
            assertThat(seen[0]).isEqualTo(3);
            workbook.read(workbook.sheets().get(0), row -> ++seen[0] < 100);
            assertThat(seen[0]).isEqualTo(13);
        }
    }
}

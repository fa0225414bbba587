package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.dataimport.Severity;

/** Annotated copies of workbooks that no library would write. */
class AnnotatedStrangeXlsxTest {

    private static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Default Extension='xml' ContentType='application/xml'/><Override PartName='/xl/workbook.xml' ContentType="
            + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override PartName="
            + "'/xl/worksheets/sheet1.xml' ContentType="
            + "'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/></Types>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheetData><row><c t='inlineStr'><is><t>a</t></is></c><c><v>1</v></c></row><row><c><v>2</v></c></row>"
                        + "<row/><row><c><v>4</v></c></row></sheetData>",
                "<sheetData><row><c r='A1'><v>1</v></c></row><row><c r='B3'><v>2</v></c></row></sheetData>",
                "<sheetData><row r='2' spans='1:1'><c r='A2'><f>1+1</f><v>2</v></c></row><row r='9'/></sheetData>",
                "<sheetData/><pageMargins left='1'/>",
                "<x:sheetData xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:row r='1'>"
                        + "<x:c r='A1' t='str'><x:v>a &amp; b > c</x:v></x:c></x:row></x:sheetData>",
                "<cols><col min='1' max='3' width='9'/></cols><!-- <c r='A1'/> --><sheetData><row r='3'>"
                        + "<c r='C3'><v><![CDATA[3]]></v></c></row></sheetData><tableParts count='0'/>",
            })
    void cells_without_addresses_missing_rows_prefixes_and_comments_read_as_before(String sheetData)
            throws IOException {
        Path original = typed(AZip.workbook(sheetData)).in(folder);
        Path copy = new Annotated()
                .note("Data", "A1", Severity.BLOCKS, "one")
                .note("Data", "B3", Severity.WARNS, "two")
                .note("Data", "D3", Severity.WARNS, "three")
                .note("Data", "A4", Severity.INFORMS, "four")
                .note("Data", "A70", Severity.INFORMS, "five")
                .write(original, "x.xlsx");
        assertThat(Annotated.data(copy, "x.xlsx")).isEqualTo(Annotated.data(original, "x.xlsx"));
        try (var in = Files.newInputStream(copy);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheet("Data").getCellComments().keySet().stream().map(CellAddress::formatAsString))
                    .containsExactlyInAnyOrder("A1", "B3", "D3", "A4", "A70");
            assertThat(book.getSheet("Data").getRow(2).getCell(3).getCellStyle().getFillForegroundColorColor())
                    .isNotNull();
        }
    }

    @Test
    void a_strict_workbook_stays_strict() throws IOException {
        Path original = typed(AZip.workbook("<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"))
                .replacing(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replacing(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .in(folder);
        Path copy = new Annotated().note("Data", "A1", Severity.BLOCKS, "x").write(original, "x.xlsx");
        assertThat(Annotated.data(copy, "x.xlsx")).isEqualTo(Annotated.data(original, "x.xlsx"));
        assertThat(AnnotatedWorkbook.mark(copy)).contains(Annotated.MARK);
        for (Map.Entry<String, byte[]> part : Annotated.parts(copy).entrySet()) {
            if (part.getKey().startsWith("xl/") && !part.getKey().endsWith(".vml")) {
                assertThat(new String(part.getValue(), StandardCharsets.UTF_8))
                        .as(part.getKey())
                        .doesNotContain("2006/main", "officeDocument/2006");
            }
        }
    }

    @Test
    void a_workbook_in_utf_16_is_written_in_utf_8() throws IOException {
        String sheet = "<?xml version='1.0' encoding='UTF-16'?><worksheet xmlns='http://schemas.openxmlformats.org/"
                + "spreadsheetml/2006/main'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>é٣</t></is></c></row>"
                + "</sheetData></worksheet>";
        Path original = typed(AZip.workbook(""))
                .with("xl/worksheets/sheet1.xml", out -> out.write(sheet.getBytes(StandardCharsets.UTF_16)))
                .in(folder);
        Path copy = new Annotated().note("Data", "A1", Severity.BLOCKS, "x").write(original, "x.xlsx");
        assertThat(ReadBack.of(copy).cell("A1")).isEqualTo(new RawCell.Text("é٣"));
    }

    @Test
    void a_formula_that_others_share_is_not_written_over() throws IOException {
        Path original = typed(AZip.workbook("<sheetData><row r='1'><c r='A1'><f t='shared' si='0' ref='A1:B1'>1+1</f>"
                        + "<v>2</v></c><c r='B1'><f t='shared' si='0'/><v>2</v></c></row></sheetData>"))
                .in(folder);
        Path copy = new Annotated()
                .correct("Data", "A1", "5")
                .correct("Data", "B1", "6")
                .write(original, "x.xlsx");
        String sheet = new String(Annotated.parts(copy).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        assertThat(sheet)
                .contains("ref='A1:B1'>1+1</f><v>2</v>")
                .contains("<v>6</v>")
                .doesNotContain("<v>5</v>");
    }

    @Test
    void a_document_type_is_refused_here_too() throws IOException {
        Path original = typed(AZip.workbook("<sheetData/>")).in(folder);
        Path hostile = typed(AZip.workbook("<sheetData/>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        AZip.relations("worksheet", "worksheets/sheet1.xml", "styles", "s.xml"))
                .with("xl/s.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><styleSheet><a>&b;</a></styleSheet>")
                .in(folder);
        assertThat(original).isNotEqualTo(hostile);
        org.assertj.core.api.Assertions.assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() ->
                        new Annotated().note("Data", "A1", Severity.BLOCKS, "x").write(hostile, "x.xlsx"));
    }

    @Test
    void text_files_become_workbooks_that_read_the_same() throws IOException {
        Path csv = Files.createTempFile(folder, "some file", ".csv");
        Files.writeString(
                csv,
                "Name;Women\n\n\"=1+1\";01\n\"two\nlines\";1,028\n_x0041_;  blanks \nend;a\u00a0b\n\n",
                StandardCharsets.UTF_8);
        String name = "a rather long name of a file: [2015]?.csv";
        Path copy = new Annotated()
                .note(name, "B4", Severity.BLOCKS, "which?")
                .correct(name, "A6", "fin")
                .write(csv, name);
        List<RawRow> before = ReadBack.of(csv, name, Limits.DEFAULT).only();
        Map<String, List<RawRow>> after = Annotated.data(copy, "x.xlsx");
        List<RawRow> rows = after.values().iterator().next();
        assertThat(rows.subList(0, 4)).isEqualTo(before.subList(0, 4));
        assertThat(rows.get(4).cell(0)).isEqualTo(new RawCell.Text("fin"));
        assertThat(rows.get(4).cell(1)).isEqualTo(before.get(4).cell(1));
        assertThat(after.keySet()).containsExactly(AnnotatedWorkbook.sheetName(name));
        try (var in = Files.newInputStream(copy);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheetAt(0)
                            .getCellComment(new CellAddress("B4"))
                            .getString()
                            .getString())
                    .isEqualTo("which?");
        }
    }

    private static AZip typed(AZip zip) {
        return zip.with("[Content_Types].xml", TYPES)
                .with(
                        "_rels/.rels",
                        AZip.relations("officeDocument", "xl/workbook.xml")
                                .replace(
                                        "<Relationships>",
                                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        AZip.relations("worksheet", "worksheets/sheet1.xml")
                                .replace(
                                        "<Relationships>",
                                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"));
    }
}

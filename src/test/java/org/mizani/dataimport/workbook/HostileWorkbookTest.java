package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizani.dataimport.Finding;

/** Files made to exhaust, mislead or spy on whoever opens them; and honest ones that only look like it. */
@Timeout(60)
class HostileWorkbookTest {

    private static final byte[] ZEROS = new byte[1 << 20];

    @TempDir
    Path folder;

    private long temporaryFiles;

    @BeforeEach
    void count_temporary_files() throws IOException {
        temporaryFiles = temporaryFiles();
    }

    @AfterEach
    void no_temporary_file_is_left() throws IOException {
        assertThat(temporaryFiles()).isEqualTo(temporaryFiles);
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() throws IOException {
        Path file = AZip.workbook("")
                .with("xl/worksheets/sheet1.xml", out -> {
                    for (int i = 0; i < 60; i++) {
                        out.write(ZEROS);
                    }
                })
                .in(folder);

        assertThat(ReadBack.refusal(file).code()).isEqualTo("zip-bomb");
    }

    @Test
    void a_bomb_in_a_part_that_nobody_reads_is_refused_too() throws IOException {
        byte[] nested = new AZip().with("bomb", out -> out.write(ZEROS)).bytes();
        Path file = AZip.workbook("<sheetData/>")
                .with("xl/media/image1.png", out -> {
                    for (int i = 0; i < 500; i++) {
                        out.write(nested);
                    }
                })
                .with("xl/media/image2.png", out -> out.write(new byte[8 << 20]))
                .in(folder);

        assertThat(ReadBack.refusal(file).code()).isEqualTo("zip-bomb");
    }

    @Test
    void a_bomb_that_declares_a_small_size_is_damaged() throws IOException {
        AZip workbook = AZip.workbook("").with("xl/worksheets/sheet1.xml", out -> {
            out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 60; i++) {
                out.write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
            }
        });
        byte[] bytes = workbook.bytes();
        declareSize(bytes, "xl/worksheets/sheet1.xml", 50_000);

        assertThat(ReadBack.refusal(Files.write(folder.resolve("liar.xlsx"), bytes))
                        .code())
                .isEqualTo("file-damaged");
    }

    @Test
    void sizes_and_numbers_of_files_have_limits() throws IOException {
        Limits small = new Limits(8, 20_000, 10_000, 100, 1 << 20, 5_000, 3_000, 20, 5, 40, 10);
        String row = "<row><c><v>1</v></c></row>";

        assertRefused(small, AZip.workbook("<sheetData>" + row.repeat(21) + "</sheetData>"), "too-many-rows");
        assertRefused(
                small, AZip.workbook("<sheetData><row r='21'><c><v>1</v></c></row></sheetData>"), "too-many-rows");
        assertRefused(
                small, AZip.workbook("<sheetData><row><c r='F1'><v>1</v></c></row></sheetData>"), "too-many-columns");
        assertRefused(
                small,
                AZip.workbook("<sheetData><row><c r='XFDX1'><v>1</v></c></row></sheetData>"),
                "too-many-columns");
        assertRefused(
                small,
                AZip.workbook("<sheetData>" + "<row><c/><c/><c/><c/><c><v>1</v></c></row>".repeat(9) + "</sheetData>"),
                "too-many-cells");
        assertRefused(
                small,
                AZip.workbook("<sheetData><row><c t='str'><v>12345678901</v></c></row></sheetData>"),
                "text-too-long");
        assertRefused(
                small, AZip.workbook("<sheetData/>").withSharedStrings("<si><t>12345678901</t></si>"), "text-too-long");
        assertRefused(
                small,
                AZip.workbook("<sheetData/>").withSharedStrings("<si><t>1234567890</t></si>".repeat(301)),
                "too-much-text");
        assertRefused(small, AZip.workbook("<sheetData><row>" + "<x/>".repeat(2_400)), "zip-too-large");
        assertRefused(small, AZip.workbook(" ".repeat(10_001)), "zip-too-large");
        assertRefused(
                small, AZip.workbook("").with("a", " ".repeat(9_900)).with("b", " ".repeat(9_900)), "zip-too-large");
        assertRefused(
                small,
                AZip.workbook("").with("a", "").with("b", "").with("c", "").with("d", ""),
                "zip-too-many-entries");
    }

    @Test
    void a_limit_on_rows_columns_and_texts_holds_for_text_files() throws IOException {
        Limits small = new Limits(8, 20_000, 10_000, 100, 1 << 20, 5_000, 3_000, 20, 5, 40, 10);

        assertThat(refusalOfText(small, "a,b\n".repeat(21))).isEqualTo("too-many-rows A21");
        assertThat(refusalOfText(small, "a,b\n1,2,3,4,5,6\n")).isEqualTo("too-many-columns F2");
        assertThat(refusalOfText(small, "a,b\n1,12345678901\n")).isEqualTo("text-too-long B2");
        assertThat(refusalOfText(small, "1,2,3,4,5\n".repeat(9))).isEqualTo("too-many-cells E9");
    }

    @Test
    void the_same_file_twice_is_refused_whichever_case_it_is_written_in() throws IOException {
        byte[] bytes = AZip.workbook("").with("xl/worksheets/sheetX.xml", "").bytes();
        rename(bytes, "xl/worksheets/sheetX.xml", "xl/worksheets/sheet1.xml");

        assertThat(ReadBack.refusal(Files.write(folder.resolve("twice.xlsx"), bytes))
                        .code())
                .isEqualTo("zip-duplicate-name");
        assertThat(ReadBack.refusal(AZip.workbook("")
                                .with("XL/Worksheets/Sheet1.xml", "")
                                .in(folder))
                        .code())
                .isEqualTo("zip-duplicate-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/cron.d/x", "/etc/passwd", "xl\\workbook.xml", "C:/x", "xl/../../x", "xl/a\u0007b"})
    void names_that_lead_elsewhere_are_refused(String name) throws IOException {
        assertThat(ReadBack.refusal(AZip.workbook("").with(name, "").in(folder)).code())
                .isEqualTo("zip-suspicious-name");
    }

    @Test
    void a_document_type_is_refused_and_nothing_outside_is_read() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "4711");
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";
        String body = "<worksheet><sheetData><row><c t='str'><v>&e;</v></c></row></sheetData></worksheet>";

        for (String part :
                new String[] {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"
                }) {
            assertThat(ReadBack.refusal(
                                    AZip.workbook("").with(part, entity + body).in(folder))
                            .code())
                    .isEqualTo("file-has-doctype");
        }
    }

    @Test
    void entities_that_multiply_are_refused() throws IOException {
        Path file = AZip.workbook("")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><worksheet>&b;</worksheet>")
                .in(folder);

        assertThat(ReadBack.refusal(file).code()).isEqualTo("file-has-doctype");
    }

    @Test
    void elements_nested_without_end_are_refused() throws IOException {
        Path file = AZip.workbook("<a>".repeat(20_000)).in(folder);

        assertThat(ReadBack.refusal(file).code()).isEqualTo("file-damaged");
    }

    @Test
    void a_million_styled_empty_cells_are_no_rows() throws IOException {
        Path file = AZip.workbook("")
                .with("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    for (int row = 1; row <= 50_000; row++) {
                        StringBuilder xml = new StringBuilder("<row r='" + row + "'>");
                        for (int column = 0; column < 20; column++) {
                            xml.append("<c r='")
                                    .append(CellAddress.of(column, row))
                                    .append("' s='1'/>");
                        }
                        out.write(xml.append("</row>").toString().getBytes(StandardCharsets.UTF_8));
                    }
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                })
                .in(folder);

        assertThat(ReadBack.of(file).only()).isEmpty();
    }

    @Test
    void two_million_shared_texts_fit_into_little_memory() throws IOException {
        int count = 2_000_000;
        Path file = AZip.workbook("<sheetData><row><c t='s'><v>0</v></c><c t='s'><v>1999999</v></c></row></sheetData>")
                .withSharedStrings("")
                .with("xl/sharedStrings.xml", out -> {
                    StringBuilder xml = new StringBuilder("<sst>");
                    for (int i = 0; i < count; i++) {
                        xml.append("<si><t>Observation ").append(i).append("</t></si>");
                        if (xml.length() > 60_000 || i == count - 1) {
                            out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
                            xml.setLength(0);
                        }
                    }
                    out.write("</sst>".getBytes(StandardCharsets.UTF_8));
                })
                .in(folder);

        long before = usedMemory();
        try (RawWorkbook workbook = Workbooks.open(file, "texts.xlsx")) {
            assertThat(usedMemory() - before).isLessThan(100 << 20);
            workbook.read(workbook.sheets().get(0), row -> {
                assertThat(row.cells())
                        .containsExactly(new RawCell.Text("Observation 0"), new RawCell.Text("Observation 1999999"));
                return true;
            });
        }
        Files.delete(file);
    }

    @Test
    void names_of_sheets_cannot_turn_the_direction_of_text() throws IOException {
        Path file = AZip.workbook("<sheetData><row><c><v>1</v></c></row></sheetData>")
                .with("xl/workbook.xml", AZip.workbookXml("", "<sheet name='Data\u202E\u0085' r:id='rId1'/>"))
                .in(folder);

        assertThat(ReadBack.of(file).sheets().get(0).name()).isEqualTo("Data");
    }

    @Test
    void an_ordinary_repetitive_sheet_is_no_bomb() throws IOException {
        Path file = AZip.workbook("")
                .with("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet xmlns:x14ac='x'><sheetData>".getBytes(StandardCharsets.UTF_8));
                    for (int i = 1; i <= 60_000; i++) {
                        out.write("""
                                <row r='%d' spans='1:3' x14ac:dyDescent='0.25'><c r='A%1$d' s='1'><v>0</v></c>\
                                <c r='B%1$d' s='1'><v>0</v></c><c r='C%1$d' s='1'><v>0</v></c></row>""".formatted(i).getBytes(StandardCharsets.UTF_8));
                    }
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                })
                .in(folder);

        assertThat(ReadBack.of(file).only()).hasSize(60_000);
    }

    private void assertRefused(Limits limits, AZip file, String code) throws IOException {
        assertThat(ReadBack.refusal(file.in(folder), limits).code()).isEqualTo(code);
    }

    private String refusalOfText(Limits limits, String text) throws IOException {
        Finding finding = ReadBack.refusal(Files.writeString(folder.resolve("t.csv"), text), limits);
        return finding.code() + " " + finding.cell();
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().matches("(?i).*(poi|sxssf|mizani|upload).*"))
                    .count();
        }
    }

    /** Overwrites the unpacked size of an entry in the zip's directory. */
    private static void declareSize(byte[] zip, String name, int size) {
        int at = lastIndexOf(zip, name) - 46 + 24;
        for (int i = 0; i < 4; i++) {
            zip[at + i] = (byte) (size >> (8 * i));
        }
    }

    private static void rename(byte[] zip, String from, String to) {
        byte[] wanted = from.getBytes(StandardCharsets.US_ASCII);
        byte[] written = to.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + wanted.length <= zip.length; i++) {
            if (Arrays.equals(zip, i, i + wanted.length, wanted, 0, wanted.length)) {
                System.arraycopy(written, 0, zip, i, written.length);
            }
        }
    }

    private static int lastIndexOf(byte[] zip, String name) {
        return new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf(name);
    }
}

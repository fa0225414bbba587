package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.workbook.RawWorkbook.Merged;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

class OdsWorkbookTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            office:value-type='float' office:value='1028.5'                               | Numeric[value=1028.5]
            office:value-type='float' office:value='0.30000000000000004'                  | Numeric[value=0.3]
            office:value-type='percentage' office:value='0.074'                           | Numeric[value=0.074]
            office:value-type='currency' office:currency='USD' office:value='-3'          | Numeric[value=-3]
            office:value-type='date' office:date-value='2025-07-31'                       | Date[value=2025-07-31T00:00]
            office:value-type='date' office:date-value='2025-07-31T14:30:00.000000006'    | Date[value=2025-07-31T14:30]
            office:value-type='time' office:time-value='PT10H30M00S'                      | Date[value=1899-12-31T10:30]
            office:value-type='boolean' office:boolean-value='true'                       | Bool[value=true]
            office:value-type='boolean' office:boolean-value='false'                      | Bool[value=false]
            office:value-type='string'                                                    | Text[text=shown]
            office:value-type='string' office:string-value='stored'                       | Text[text=stored]
            office:value-type='float'                                                     | Text[text=shown]
            office:value-type='float' office:value='many'                                 | Text[text=shown]
            table:style-name='ce1'                                                        | Text[text=shown]
            table:formula='of:=1+1' office:value-type='float' office:value='2'            | Numeric[value=2]
            office:value-type='string' office:string-value='' calcext:value-type='error'  | Failure[code=shown]
            office:value-type='float' office:value='7' calcext:value-type='float'         | Numeric[value=7]
            """)
    void a_cell_has_the_value_that_is_stored_not_the_one_that_is_shown(String attributes, String read)
            throws IOException {
        Path file = AnOds.sheet(AnOds.row(AnOds.cell(attributes, "shown"))).in(folder);

        assertThat(ReadBack.of(file).cell("A1")).hasToString(read);
    }

    @Test
    void a_formula_without_a_value_or_with_an_error_is_told() throws IOException {
        Path file = AnOds.sheet(AnOds.row(
                        "<table:table-cell table:formula='of:=1+1'/>",
                        AnOds.cell("table:formula='of:=1/0' office:value-type='float' office:value='0'", "#DIV/0!"),
                        AnOds.cell("table:formula='of:=x()' office:value-type='string'", "Err:508"),
                        AnOds.cell("table:formula='of:=\"\"' office:value-type='string'", ""),
                        AnOds.cell("office:value-type='string'", "#N/A")))
                .in(folder);

        assertThat(ReadBack.of(file).only().getFirst().cells())
                .containsExactly(
                        new RawCell.FormulaWithoutValue(),
                        new RawCell.Failure("#DIV/0!"),
                        new RawCell.Failure("Err:508"),
                        RawCell.BLANK,
                        new RawCell.Text("#N/A"));
    }

    @Test
    void the_text_of_a_cell_is_its_paragraphs_without_notes_and_drawings() throws IOException {
        Path file = AnOds.sheet(AnOds.row("""
                        <table:table-cell office:value-type='string'><office:annotation><text:p>note</text:p></office:annotation>
                        <draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame>
                        <text:p>Côte <text:span>d’</text:span><text:a>Ivoire</text:a></text:p><text:p/>
                        <text:p>
                          a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d &amp; e<text:ruby><text:ruby-base>f</text:ruby-base>
                          <text:ruby-text>no</text:ruby-text></text:ruby></text:p></table:table-cell>""", AnOds.text("<text:s/>AUSSOM "))).in(folder);

        assertThat(ReadBack.of(file).only().getFirst().cells())
                .containsExactly(new RawCell.Text("Côte d’Ivoire\n\na   b\tc\nd & ef "), new RawCell.Text(" AUSSOM "));
    }

    @Test
    void repeated_cells_and_rows_are_read_as_often_as_they_are_shown() throws IOException {
        Path file = AnOds.sheet("<table:table-row table:number-rows-repeated='3'>" + AnOds.blank(1)
                        + "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='4'/>"
                        + "</table:table-row><table:table-row-group><table:table-header-rows>"
                        + AnOds.row(AnOds.text("a")) + "</table:table-header-rows></table:table-row-group>"
                        + AnOds.row(AnOds.blank(16_384))
                                .replace("-row>", "-row table:number-rows-repeated='96'>")
                                .replace("</table:table-row table:number-rows-repeated='96'>", "</table:table-row>")
                        + AnOds.row(AnOds.text("b"), AnOds.blank(16_383)))
                .in(folder);

        assertThat(shown(ReadBack.of(file)))
                .containsExactly("1 [, 4, 4]", "2 [, 4, 4]", "3 [, 4, 4]", "4 [a]", "101 [b]");
    }

    @Test
    void absurd_repetitions_of_blanks_cost_nothing_and_of_values_meet_the_limits() throws IOException {
        String endless = "<table:table-row table:number-rows-repeated='2147483647'>" + AnOds.blank(Integer.MAX_VALUE)
                + "</table:table-row>";
        String many = "<table:table-row table:number-rows-repeated='1048576'><table:table-cell"
                + " table:number-columns-repeated='%d' office:value-type='float' office:value='4'/></table:table-row>";

        assertThat(ReadBack.of(AnOds.sheet(endless.repeat(50)).in(folder)).only())
                .isEmpty();
        assertThat(refusal(endless + AnOds.row(AnOds.text("a")))).isEqualTo("too-many-rows");
        assertThat(refusal(many.formatted(16_385))).isEqualTo("too-many-columns");
        assertThat(refusal(many.formatted(16_384))).isEqualTo("too-many-cells");
        assertThat(refusal(AnOds.row(AnOds.text("<text:s text:c='2000000000'/>"))))
                .isEqualTo("text-too-long");
    }

    @Test
    void covered_cells_keep_their_place_and_merged_ranges_are_told() throws IOException {
        Path file = AnOds.sheet(AnOds.row(
                                AnOds.cell("table:number-columns-spanned='3' office:value-type='string'", "Women"),
                                "<table:covered-table-cell table:number-columns-repeated='2'><text:p>hidden</text:p>"
                                        + "</table:covered-table-cell>",
                                AnOds.number("5"))
                        + AnOds.row(
                                AnOds.blank(2),
                                AnOds.cell(
                                        "table:number-columns-spanned='1' table:number-rows-spanned='2' office:value-type='string'",
                                        "b")))
                .in(folder);

        assertThat(shown(ReadBack.of(file))).containsExactly("1 [Women, , , 5]", "2 [, , b]");
        try (RawWorkbook workbook = Workbooks.open(file, "x")) {
            assertThat(workbook.merged(workbook.sheets().getFirst()))
                    .containsExactly(new Merged(1, 0, 1, 2), new Merged(2, 2, 3, 2));
        }
    }

    @Test
    void hidden_sheets_are_listed_as_hidden_and_tables_of_other_documents_are_left_out() throws IOException {
        String styles =
                "<style:style style:name='ta1' style:family='table'><style:table-properties table:display='true'/>"
                        + "</style:style><style:style style:name='ta2' style:family='table'>"
                        + "<style:table-properties table:display='false'/></style:style>";
        Path file = AnOds.of(
                        styles,
                        AnOds.table("A", AnOds.row(AnOds.number("1"))).replace("'A'", "'A' table:style-name='ta1'")
                                + AnOds.table("file.ods#Far", "<table:table-source/>" + AnOds.row(AnOds.number("9")))
                                + AnOds.table("B", AnOds.row(AnOds.number("2")))
                                        .replace("'B'", "'B' table:style-name='ta2'"))
                .with("Basic/Standard/Module1.xml", "<x/>")
                .in(folder);

        ReadBack read = ReadBack.of(file);

        assertThat(read.sheets()).containsExactly(new RawSheet("A", 0, false), new RawSheet("B", 1, true));
        assertThat(shown(read)).containsExactly("1 [1]");
        assertThat(read.rows().get("B")).hasSize(1);
        assertThat(read.findings())
                .allMatch(f -> f.severity() == Severity.INFORMS)
                .extracting(Finding::code)
                .containsExactly("macros-ignored", "external-links", "hidden-content");
    }

    @Test
    void sheets_are_read_in_any_order_and_as_far_as_wanted() throws IOException {
        String rows = AnOds.row(AnOds.number("1")).repeat(5);
        Path file = AnOds.of(AnOds.table("A", rows) + AnOds.table("B", rows) + AnOds.table("C", rows))
                .in(folder);

        try (RawWorkbook workbook = Workbooks.open(file, "x")) {
            List<String> seen = new ArrayList<>();
            for (int sheet : new int[] {0, 1, 2, 2, 0, 2, 1}) {
                RawSheet wanted = workbook.sheets().get(sheet);
                workbook.read(wanted, row -> {
                    seen.add(wanted.name() + row.number());
                    return row.number() < 2;
                });
            }
            assertThat(String.join(" ", seen)).isEqualTo("A1 A2 B1 B2 C1 C2 C1 C2 A1 A2 C1 C2 B1 B2");
        }
    }

    @Test
    void templates_and_files_of_programs_that_name_no_type_are_read_too() throws IOException {
        AZip sheet = AnOds.sheet(AnOds.row(AnOds.number("1")));
        AZip untyped = new AZip().with("content.xml", AnOds.start("") + AnOds.table("Data", "") + AnOds.end());

        assertThat(ReadBack.of(sheet.with("mimetype", AnOds.TYPE + "-template").in(folder))
                        .only())
                .hasSize(1);
        assertThat(ReadBack.of(untyped.in(folder)).only()).isEmpty();
    }

    @Test
    void what_is_locked_broken_or_no_spreadsheet_is_refused_in_words() throws IOException {
        String manifest = "<!DOCTYPE manifest:manifest PUBLIC 'x' 'Manifest.dtd'><manifest:manifest>";

        assertThat(ReadBack.refusal(AnOds.sheet("")
                                .with("META-INF/manifest.xml", manifest + "<manifest:encryption-data/>")
                                .in(folder))
                        .code())
                .isEqualTo("file-protected");
        assertThat(ReadBack.of(AnOds.sheet("")
                                .with("META-INF/manifest.xml", manifest)
                                .in(folder))
                        .findings())
                .isEmpty();
        assertThat(refusal("<a>".repeat(100))).isEqualTo("file-damaged");
        assertThat(refusal("<table:table-row>")).isEqualTo("file-damaged");
        assertThat(ReadBack.refusal(AnOds.of("").in(folder)).code()).isEqualTo("no-sheets");
        assertThat(ReadBack.refusal(new AZip().with("mimetype", AnOds.TYPE).in(folder))
                        .code())
                .isEqualTo("file-damaged");
        assertThat(ReadBack.refusal(new AZip()
                                .with("content.xml", "<office><body/></office>")
                                .in(folder))
                        .code())
                .isEqualTo("file-is-document");
        assertThat(ReadBack.refusal(new AZip()
                                .with("mimetype", AnOds.TYPE)
                                .with("content.xml", "<!DOCTYPE x [<!ENTITY e 'x'>]><x>&e;</x>")
                                .in(folder))
                        .code())
                .isEqualTo("file-has-doctype");
    }

    @Test
    void an_ordinary_repetitive_sheet_is_no_bomb() throws IOException {
        Path file = new AZip()
                .with("mimetype", AnOds.TYPE)
                .with("content.xml", out -> {
                    out.write(AnOds.start("").getBytes(StandardCharsets.UTF_8));
                    out.write("<table:table table:name='Data'>".getBytes(StandardCharsets.UTF_8));
                    for (int i = 1; i <= 40_000; i++) {
                        out.write(AnOds.row(AnOds.number(Integer.toString(i)), AnOds.number("0"), AnOds.number("0"))
                                .getBytes(StandardCharsets.UTF_8));
                    }
                    out.write(("</table:table>" + AnOds.end()).getBytes(StandardCharsets.UTF_8));
                })
                .in(folder);

        assertThat(ReadBack.of(file).only()).hasSize(40_000);
    }

    private String refusal(String rows) throws IOException {
        return ReadBack.refusal(AnOds.sheet(rows).in(folder)).code();
    }

    private static List<String> shown(ReadBack read) {
        return read.only().stream()
                .map(r -> r.number() + " "
                        + r.cells().stream().map(ReadBack::shown).toList())
                .toList();
    }
}

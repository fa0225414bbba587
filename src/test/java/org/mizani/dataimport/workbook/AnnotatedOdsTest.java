package org.mizani.dataimport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.dataimport.workbook.AnOds.blank;
import static org.mizani.dataimport.workbook.AnOds.cell;
import static org.mizani.dataimport.workbook.AnOds.number;
import static org.mizani.dataimport.workbook.AnOds.row;
import static org.mizani.dataimport.workbook.AnOds.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.dataimport.Severity;

/** The annotated copy of an OpenDocument spreadsheet. */
class AnnotatedOdsTest {

    private static final String STYLES = "<style:style style:name='ce1' style:family='table-cell'"
            + " style:data-style-name='N84'><style:text-properties style:x='1'/></style:style>";
    private static final String ROWS = "<table:table-column table:default-cell-style-name='ce1'"
            + " table:number-columns-repeated='3'/>"
            + row(text("Name"), text("Women"), text("Men"))
            + row(
                    text("a"),
                    cell("office:value-type='date' office:date-value='2020-01-31' table:style-name='ce1'", "x"))
            + "<table:table-row table:number-rows-repeated='5'>" + number("7") + blank(4) + number("8")
            + "</table:table-row>"
            + row("<table:table-cell office:value-type='string'><office:annotation><text:p>mine</text:p>"
                    + "</office:annotation><text:p>b</text:p></table:table-cell>");

    @TempDir
    private Path folder;

    @Test
    void repeated_rows_and_cells_part_where_one_is_annotated_and_all_reads_as_before() throws IOException {
        Path original = ods();
        Path copy = new Annotated()
                .note("Data", "C5", Severity.BLOCKS, "in the middle")
                .note("Data", "A5", Severity.BLOCKS, "at the start")
                .note("Data", "H4", Severity.WARNS, "beyond")
                .note("Data", "B30", Severity.INFORMS, "below")
                .write(original, "x.ods");
        assertThat(Annotated.data(copy, "x.ods")).isEqualTo(Annotated.data(original, "x.ods"));
        String content = content(copy);
        assertThat(content).containsOnlyOnce("in the middle</mzx:p></mzo:annotation>");
        assertThat(content).contains("<table:table-row table:number-rows-repeated=\"2\">");
        assertThat(content).contains("fo:background-color".replace("fo", "mzf") + "=\"#F9C4BE\"");
    }

    @Test
    void a_style_is_copied_with_its_format_and_a_comment_of_a_person_stays() throws IOException {
        Path copy = new Annotated()
                .note("Data", "B2", Severity.BLOCKS, "no date")
                .note("Data", "A8", Severity.WARNS, "odd & <strange>")
                .write(ods(), "x.ods");
        String content = content(copy);
        assertThat(content)
                .contains("<style:style style:name=\"mizani-12-1\" style:family='table-cell'"
                        + " style:data-style-name='N84'><mzs:table-cell-properties");
        assertThat(content).contains("<text:p>mine</text:p><mzx:p></mzx:p><mzx:p>odd &amp; &lt;strange&gt;</mzx:p>");
    }

    @Test
    void the_copy_is_marked_and_annotated_again_it_has_one_list_and_only_new_comments() throws IOException {
        Path first = new Annotated().note("Data", "B2", Severity.BLOCKS, "old").write(ods(), "x.ods");
        assertThat(AnnotatedWorkbook.mark(first)).contains(Annotated.MARK);
        Path second = new Annotated().note("Data", "A1", Severity.BLOCKS, "new").write(first, "x.ods");
        assertThat(ReadBack.of(second).sheets()).hasSize(2);
        assertThat(content(second)).doesNotContain("old").contains(">mine<", "new</mzx:p></mzo:annotation>");
        Matcher style = Pattern.compile("2020-01-31'[^>]* table:style-name=\"([^\"]+)\"")
                .matcher(content(second));
        assertThat(style.find()).isTrue();
        assertThat(content(second))
                .containsPattern("style:name=\"" + style.group(1) + "\"[^>]*N84[^>]*><mzs:table-cell-properties/>");
        assertThat(Annotated.data(second, "x.ods")).isEqualTo(Annotated.data(first, "x.ods"));
    }

    @Test
    void corrections_are_written_as_numbers_texts_and_blanks() throws IOException {
        Path copy = new Annotated()
                .correct("Data", "B2", "12")
                .correct("Data", "A1", "=Title")
                .correct("Data", "A4", "")
                .write(ods(), "x.ods");
        ReadBack read = ReadBack.of(copy);
        assertThat(ReadBack.shown(read.cell("B2"))).isEqualTo("12");
        assertThat(read.cell("A1")).isEqualTo(new RawCell.Text("=Title"));
        assertThat(read.cell("A4")).isEqualTo(RawCell.BLANK);
        assertThat(ReadBack.shown(read.cell("A5"))).isEqualTo("7");
    }

    @Test
    void other_files_of_the_document_are_the_same_bytes_and_the_type_is_first() throws IOException {
        Path original = ods();
        Map<String, byte[]> before = Annotated.parts(original);
        Map<String, byte[]> after = Annotated.parts(
                new Annotated().note("Data", "A1", Severity.BLOCKS, "x").write(original, "x.ods"));
        assertThat(after.keySet().iterator().next()).isEqualTo("mimetype");
        assertThat(after.get("Pictures/a.png")).isEqualTo(before.get("Pictures/a.png"));
        assertThat(after.get("mimetype")).isEqualTo(before.get("mimetype"));
    }

    private Path ods() throws IOException {
        return AnOds.of(STYLES, AnOds.table("Data", ROWS))
                .with("Pictures/a.png", "not really one")
                .in(folder);
    }

    private static String content(Path file) throws IOException {
        return new String(Annotated.parts(file).get("content.xml"), StandardCharsets.UTF_8);
    }
}

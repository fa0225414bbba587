package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Severity;

/** The table of findings in an OpenDocument spreadsheet. */
final class OdsFindings {

    private final FindingsTable table;
    private final String name;
    private final @Nullable Integer position;
    private boolean written;

    /** @param position of the table of an earlier annotation, which this one replaces; null when there is none */
    OdsFindings(FindingsTable table, String name, @Nullable Integer position) {
        this.table = table;
        this.name = name;
        this.position = position;
    }

    boolean replaces(int of) {
        return position != null && position == of;
    }

    /** Writes it where it belongs, the first time. */
    void writeOnce(Writer out, OdsLooks looks) throws IOException {
        if (written) {
            return;
        }
        written = true;
        out.write("<mzt:table mzt:name=\"" + XmlTag.escaped(name) + "\">");
        for (int i = 0; i < OdsLooks.columns(); i++) {
            out.write("<mzt:table-column mzt:style-name=\"" + looks.column(i) + "\"/>");
        }
        row(out, List.of(cell("", OdsRowEditor.paragraphs(FindingsTable.MARK))));
        for (String line : table.introduction()) {
            row(out, List.of(cell("", OdsRowEditor.paragraphs(line))));
        }
        row(
                out,
                table.headings().stream()
                        .map(h -> cell("", OdsRowEditor.paragraphs(h)))
                        .toList());
        for (FindingsTable.Row finding : table.rows()) {
            List<String> texts = finding.texts();
            out.write("<mzt:table-row>");
            out.write(cell(look(looks, finding.severity()), OdsRowEditor.paragraphs(texts.getFirst())));
            for (int i = 1; i < texts.size(); i++) {
                out.write(cell("", i == 2 ? link(finding) : OdsRowEditor.paragraphs(texts.get(i))));
            }
            out.write("</mzt:table-row>");
        }
        out.write("</mzt:table>");
    }

    private static String look(OdsLooks looks, Severity severity) {
        return " mzt:style-name=\"" + looks.name("", severity, false) + '"';
    }

    private static String link(FindingsTable.Row finding) {
        String cell = finding.cell();
        if (cell == null || finding.sheet() == null) {
            return "";
        }
        String target = "#'" + finding.sheet().replace("'", "''") + "'." + cell;
        return "<mzx:p><mzx:a mzl:type=\"simple\" mzl:href=\"" + XmlTag.escaped(target) + "\">" + cell
                + "</mzx:a></mzx:p>";
    }

    private static String cell(String attributes, String content) {
        return content.isEmpty()
                ? "<mzt:table-cell" + attributes + "/>"
                : "<mzt:table-cell" + attributes + " mzo:value-type=\"string\">" + content + "</mzt:table-cell>";
    }

    private static void row(Writer out, List<String> cells) throws IOException {
        out.write("<mzt:table-row>" + String.join("", cells) + "</mzt:table-row>");
    }
}

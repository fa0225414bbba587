package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.workbook.AddedStyles.Own;

/** Writes the Findings sheet as a worksheet's XML. Texts of the file stand in it as text, whatever they begin with. */
final class FindingsSheet {

    private static final int[] WIDTHS = {14, 20, 8, 24, 70, 60};
    private static final int LINK_COLUMN = 2;

    private final AddedStyles styles;
    private final Writer out;
    private int row;

    FindingsSheet(AddedStyles styles, Writer out) {
        this.styles = styles;
        this.out = out;
    }

    void write(FindingsTable table, OoxmlNames names, boolean views) throws IOException {
        int head = table.introduction().size() + 2;
        out.write(OoxmlNames.PROLOGUE + "<worksheet xmlns=\"" + names.main() + "\">");
        if (views) {
            out.write("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"" + head + "\" topLeftCell=\"A"
                    + (head + 1) + "\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        }
        out.write("<cols>");
        for (int i = 0; i < WIDTHS.length; i++) {
            out.write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + WIDTHS[i]
                    + "\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData>");
        writeRow(List.of(FindingsTable.MARK), Own.SMALL);
        for (String line : table.introduction()) {
            writeLine(line);
        }
        writeRow(table.headings(), Own.HEADING);
        for (FindingsTable.Row finding : table.rows()) {
            writeFinding(finding);
        }
        out.write("</sheetData>");
        writeLinks(table, head);
        out.write("</worksheet>");
    }

    /** One cell that may run over those beside it. */
    private void writeLine(String line) throws IOException {
        row++;
        out.write("<row r=\"" + row + "\">" + SheetText.cell("", " r=\"A" + row + "\"", line) + "</row>");
    }

    private void writeRow(List<String> texts, Own look) throws IOException {
        row++;
        out.write("<row r=\"" + row + "\">");
        for (int i = 0; i < texts.size(); i++) {
            out.write(cell(i, styles.of(look), texts.get(i)));
        }
        out.write("</row>");
    }

    private void writeFinding(FindingsTable.Row finding) throws IOException {
        row++;
        out.write("<row r=\"" + row + "\">");
        List<String> texts = finding.texts();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Own look = i == 0
                    ? colour(finding.severity())
                    : i == LINK_COLUMN ? Own.LINK : SheetText.looksLikeFormula(text) ? Own.QUOTED : Own.TEXT;
            if (!text.isEmpty()) {
                out.write(cell(i, styles.of(look), text));
            }
        }
        out.write("</row>");
    }

    private String cell(int column, int style, String text) {
        return SheetText.cell("", " r=\"" + CellAddress.of(column, row) + "\" s=\"" + style + '"', text);
    }

    private void writeLinks(FindingsTable table, int head) throws IOException {
        boolean any = false;
        for (int i = 0; i < table.rows().size(); i++) {
            FindingsTable.Row finding = table.rows().get(i);
            if (finding.sheet() != null && finding.cell() != null) {
                out.write(any ? "" : "<hyperlinks>");
                any = true;
                out.write("<hyperlink ref=\"" + CellAddress.of(LINK_COLUMN, head + 1 + i) + "\" location=\""
                        + XmlTag.escaped(location(finding.sheet(), finding.cell())) + "\"/>");
            }
        }
        out.write(any ? "</hyperlinks>" : "");
    }

    static String location(String sheet, String cell) {
        return "'" + sheet.replace("'", "''") + "'!" + cell;
    }

    private static Own colour(Severity severity) {
        return switch (severity) {
            case BLOCKS -> Own.BLOCKS;
            case WARNS -> Own.WARNS;
            case INFORMS -> Own.INFORMS;
        };
    }
}

package org.mizani.dataimport.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes workbooks as LibreOffice does. */
final class OdsFile {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(TYPE);
    private static final String BEFORE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">
            <office:automatic-styles>
            <style:style style:name="shown" style:family="table">\
            <style:table-properties table:display="true"/></style:style>
            <style:style style:name="hidden" style:family="table">\
            <style:table-properties table:display="false"/></style:style>
            </office:automatic-styles>
            <office:body><office:spreadsheet>
            """;
    private static final String AFTER = "</office:spreadsheet></office:body></office:document-content>\n";

    private OdsFile() {}

    static byte[] of(Book book) throws IOException {
        StringBuilder xml = new StringBuilder(BEFORE);
        book.pages().forEach(page -> write(page, xml));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
        parts.put("content.xml", xml.append(AFTER).toString().getBytes(StandardCharsets.UTF_8));
        parts.put("META-INF/manifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8));
        return FixedZip.written(parts);
    }

    private static void write(Book.Page page, StringBuilder xml) {
        xml.append("<table:table table:name=\"%s\" table:style-name=\"%s\">\n"
                .formatted(escaped(page.name()), page.hidden() ? "hidden" : "shown"));
        Grid grid = page.grid();
        for (int r = 0; r < grid.rows().size(); r++) {
            xml.append("<table:table-row>");
            for (int c = 0; c < grid.rows().get(r).size(); c++) {
                xml.append(cell(grid.rows().get(r).get(c), spans(grid, r, c)));
            }
            xml.append("</table:table-row>\n");
        }
        xml.append("</table:table>\n");
    }

    private static String spans(Grid grid, int row, int column) {
        int rows = grid.lastRow(row, column) - row + 1;
        int columns = grid.lastColumn(row, column) - column + 1;
        return rows == 1 && columns == 1
                ? ""
                : " table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\"".formatted(columns, rows);
    }

    private static String cell(Grid.Cell cell, String spans) {
        return switch (cell) {
            case Grid.Blank ignored -> "<table:table-cell/>";
            case Grid.JoinedLeft ignored -> "<table:covered-table-cell/>";
            case Grid.JoinedUp ignored -> "<table:covered-table-cell/>";
            case Grid.Text(var text) -> typed(spans, "string", "", text);
            case Grid.Failure(var code) -> typed(spans, "string", "", code);
            case Grid.Figure(var value) ->
                typed(spans, "float", " office:value=\"" + value + "\"", value.toPlainString());
            case Grid.Day(var day) -> typed(spans, "date", " office:date-value=\"" + day + "\"", day.toString());
            case Grid.Formula(var text, var result) ->
                typed(
                        spans + " table:formula=\"of:=" + escaped(text) + "\"",
                        "float",
                        result == null ? "" : " office:value=\"" + result + "\"",
                        result == null ? "" : result.toPlainString());
        };
    }

    private static String typed(String attributes, String type, String value, String shown) {
        return "<table:table-cell%s office:value-type=\"%s\"%s><text:p>%s</text:p></table:table-cell>"
                .formatted(attributes, type, value, escaped(shown));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

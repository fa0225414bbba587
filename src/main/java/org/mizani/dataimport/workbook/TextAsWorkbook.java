package org.mizani.dataimport.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a text file's rows as a workbook of one sheet whose cells are text, so that it reads as the file did. */
final class TextAsWorkbook {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final OoxmlNames NAMES = new OoxmlNames(false);

    private final ZipOutputStream zip;

    private TextAsWorkbook(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** Name that the only sheet of such a workbook has. */
    static String sheetName(String fileName) {
        String shown = FileNames.shown(fileName);
        return WorkbookEditor.unique(shown, Set.of());
    }

    static void write(RawWorkbook text, String sheetName, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        TextAsWorkbook book = new TextAsWorkbook(zip);
        book.part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/>" + override("workbook.xml", "sheet.main")
                        + override("styles.xml", "styles") + override("worksheets/sheet1.xml", "worksheet")
                        + "</Types>");
        book.part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        book.part(
                "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        book.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + NAMES.main() + "\" xmlns:r=\"" + OFFICE
                        + "\"><bookViews><workbookView/></bookViews><sheets><sheet name=\""
                        + XmlTag.escaped(sheetName) + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        book.part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + NAMES.main() + "\"><fonts count=\"1\"><font><sz val=\"11\"/>"
                        + "<name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill"
                        + " patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                        + "<cellXfs count=\"2\"><xf/><xf numFmtId=\"49\" applyNumberFormat=\"1\"/></cellXfs>"
                        + "</styleSheet>");
        book.sheet(text);
        zip.finish();
    }

    private void sheet(RawWorkbook text) throws IOException {
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 14);
        out.write(OoxmlNames.PROLOGUE + "<worksheet xmlns=\"" + NAMES.main()
                + "\"><cols><col min=\"1\" max=\"16384\" width=\"16\" style=\"1\"/></cols><sheetData>");
        try {
            text.read(text.sheets().getFirst(), row -> write(row, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.write("</sheetData></worksheet>");
        out.flush();
        zip.closeEntry();
    }

    private static boolean write(RawRow row, Writer out) {
        try {
            out.write("<row r=\"" + row.number() + "\">");
            List<RawCell> cells = row.cells();
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) instanceof RawCell.Text(String text)) {
                    String place = " r=\"" + CellAddress.of(i, row.number()) + "\" s=\"1\"";
                    out.write(SheetText.cell("", place, text));
                }
            }
            out.write("</row>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    /** Pairs of type and target. */
    private static String relations(String... pairs) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < pairs.length; i += 2) {
            xml.append("<Relationship Id=\"rId" + (i / 2 + 1) + "\" Type=\"" + OFFICE + "/" + pairs[i] + "\" Target=\""
                    + pairs[i + 1] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private void part(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((OoxmlNames.PROLOGUE + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

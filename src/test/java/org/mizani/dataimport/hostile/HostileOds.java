package org.mizani.dataimport.hostile;

import static org.mizani.dataimport.hostile.HostileFile.READ;

import java.io.IOException;
import java.util.List;

/** OpenDocument spreadsheets that want too much, or are not what they seem. */
final class HostileOds {

    private static final String CONTENT = "content.xml";
    private static final String START = "<document-content><body><spreadsheet>";
    private static final String END = "</spreadsheet></body></document-content>";
    private static final String HEADER = row("", "Operation", "Date", "Component", "Contributor", "Women", "Men");
    private static final String GOOD_ROW = row("", "AMIS", "2006-01-31", "Troops", "RWA", "10", "90");

    private HostileOds() {}

    static List<HostileFile> all() {
        String wide = "<table-cell number-columns-repeated='16384'><p>1</p></table-cell>";
        return List.of(
                ods("repeated blank rows", sheet(HEADER + GOOD_ROW + row(repeated(2_000_000_000), "")), READ),
                ods(
                        "repeated rows with content",
                        sheet(HEADER + row(repeated(2_000_000_000), "a", "b")),
                        READ,
                        "too-many-rows"),
                ods(
                        "repeated wide rows",
                        sheet("<table-row " + repeated(1_000_000) + ">" + wide + "</table-row>"),
                        READ,
                        "too-many-cells"),
                ods(
                        "repeated wide rows of text",
                        sheet(HEADER + "<table-row " + repeated(1_000_000) + ">"
                                + wide.replace("<p>1", "<p>" + "1 ".repeat(30_000)) + "</table-row>"),
                        READ,
                        "too-many-cells",
                        "too-much-text"),
                ods(
                        "repeated cells without end",
                        sheet("<table-row>" + wide.replace("16384", "2000000000") + "</table-row>"),
                        "too-many-columns"),
                ods(
                        "one long text in all rows",
                        sheet(HEADER + row(repeated(1_000_000), longTexts())),
                        READ,
                        "too-much-text"),
                ods("tables in tables", sheet(HEADER + nested(20)), READ, "file-damaged"),
                ods("tables nested without end", sheet(nested(5_000)), "file-damaged"),
                ods(
                        "blanks without end",
                        sheet("<table-row><table-cell><p>a<s c='2000000000'/>b</p></table-cell></table-row>"),
                        READ,
                        "text-too-long"),
                ods(
                        "an entity in the content",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + sheet(row("", "&e;")),
                        "file-has-doctype"),
                ods("ten thousand tables", START + tables(10_000) + END, "file-damaged", "zip-bomb"),
                ods("thousand tables", START + tables(1_000) + END, READ),
                ods("no content", "", "file-damaged"),
                HostileFile.of(
                        "a locked document",
                        "figures.ods",
                        out -> zip(sheet(HEADER))
                                .with(
                                        "META-INF/manifest.xml",
                                        "<manifest><file-entry><encryption-data/></file-entry></manifest>")
                                .writeTo(out),
                        "file-protected"));
    }

    /** Those that take seconds however they are read. */
    static List<HostileFile> heavy() {
        return List.of(
                HostileFile.of(
                        "empty cells of a document without end",
                        "figures.ods",
                        out -> content("<table-row>" + "<table-cell/>".repeat(500) + "</table-row>", 690)
                                .writeTo(out),
                        READ,
                        "too-many-elements"),
                HostileFile.of(
                        "paragraphs without end",
                        "figures.ods",
                        out -> content(
                                        "<table-row><table-cell>" + "<p/>".repeat(200) + "</table-cell></table-row>",
                                        690)
                                .writeTo(out),
                        READ,
                        "too-many-elements",
                        "text-too-long"));
    }

    private static ForgedZip content(String repeated, int megabytes) throws IOException {
        return new ForgedZip()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with(
                        CONTENT,
                        Packed.of(
                                START + "<table name='Data'>",
                                Packed.megabyteOf(repeated),
                                megabytes,
                                "</table>" + END));
    }

    private static HostileFile ods(String title, String content, String... codes) {
        return HostileFile.of(title, "figures.ods", out -> zip(content).writeTo(out), codes);
    }

    private static ForgedZip zip(String content) throws IOException {
        return new ForgedZip()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with(CONTENT, content);
    }

    private static String sheet(String rows) {
        return START + "<table name='Data'>" + rows + "</table>" + END;
    }

    private static String tables(int count) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < count; i++) {
            xml.append("<table name='t")
                    .append(i)
                    .append("'>")
                    .append(HEADER)
                    .append(GOOD_ROW)
                    .append("</table>");
        }
        return xml.toString();
    }

    private static String nested(int deep) {
        return "<table-row><table-cell><table name='x'>".repeat(deep)
                + "</table></table-cell></table-row>".repeat(deep);
    }

    private static String[] longTexts() {
        String text = "long ".repeat(13_000);
        return new String[] {text, text, text, text, text, text};
    }

    private static String repeated(int times) {
        return "number-rows-repeated='" + times + "'";
    }

    private static String row(String attributes, String... texts) {
        StringBuilder xml = new StringBuilder("<table-row ").append(attributes).append('>');
        for (String text : texts) {
            xml.append("<table-cell><p>").append(text).append("</p></table-cell>");
        }
        return xml.append("</table-row>").toString();
    }
}

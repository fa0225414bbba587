package org.mizani.dataimport.workbook;

/** OpenDocument spreadsheets, written as XML like everything that no library would write. */
final class AnOds {

    static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    private AnOds() {}

    /** A spreadsheet whose sheets, {@code table:table} elements, are given. */
    static AZip of(String tables) {
        return of("", tables);
    }

    static AZip of(String styles, String tables) {
        return new AZip().with("mimetype", TYPE).with("content.xml", start(styles) + tables + end());
    }

    /** A spreadsheet with one sheet named Data. */
    static AZip sheet(String rows) {
        return of(table("Data", rows));
    }

    static String table(String name, String rows) {
        return "<table:table table:name='" + name + "'>" + rows + "</table:table>";
    }

    static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    static String text(String text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    static String number(String value) {
        return cell("office:value-type='float' office:value='" + value + "'", value);
    }

    static String blank(int times) {
        return "<table:table-cell table:number-columns-repeated='" + times + "'/>";
    }

    static String cell(String attributes, String shown) {
        return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
    }

    static String start(String styles) {
        return "<?xml version='1.0' encoding='UTF-8'?><office:document-content xmlns:office='" + NAMES
                + "office:1.0' xmlns:table='" + NAMES + "table:1.0' xmlns:text='" + NAMES + "text:1.0' xmlns:style='"
                + NAMES
                + "style:1.0' xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'"
                + " xmlns:draw='" + NAMES + "drawing:1.0'><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:spreadsheet>";
    }

    static String end() {
        return "</office:spreadsheet></office:body></office:document-content>";
    }
}

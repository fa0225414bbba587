package org.mizani.dataimport.hostile;

import java.io.IOException;

/** Workbooks whose one sheet has the headings of the template, and parts that are put in the place of good ones. */
final class Forged {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String HEADER = row("Operation", "Date", "Component", "Contributor", "Women", "Men");
    static final String GOOD_ROW = row("AMIS", "2006-01-31", "Troops", "RWA", "10", "90");

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Forged() {}

    /** With a row of headings and a row of figures. */
    static ForgedZip workbook() throws IOException {
        return new ForgedZip()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='rId1' Type='" + TYPES
                                + "/officeDocument' Target='xl/workbook.xml'/></Relationships>")
                .with(WORKBOOK, workbook("<sheet name='Data' sheetId='1' r:id='rId1'/>"))
                .with(RELATIONS, relations(""))
                .with(STYLES, "<styleSheet/>")
                .with(STRINGS, "<sst/>")
                .with(SHEET, sheet(HEADER + GOOD_ROW));
    }

    static String workbook(String sheets) {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + TYPES + "'><sheets>" + sheets + "</sheets></workbook>";
    }

    static String relations(String more) {
        return "<Relationships>" + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "styles.xml")
                + more + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + TYPES + "/" + type + "' Target='" + target + "'/>";
    }

    static String sheet(String rows) {
        return start() + rows + "</sheetData></worksheet>";
    }

    static String start() {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>";
    }

    /** The headings, then a part of the sheet so many times. */
    static Packed sheet(String repeated, int times) throws IOException {
        return Packed.of(start() + HEADER, repeated, times, "</sheetData></worksheet>");
    }

    static String row(String... texts) {
        StringBuilder xml = new StringBuilder("<row>");
        for (String text : texts) {
            xml.append("<c t='str'><v>").append(text).append("</v></c>");
        }
        return xml.append("</row>").toString();
    }
}

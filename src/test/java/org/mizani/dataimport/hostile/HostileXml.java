package org.mizani.dataimport.hostile;

import static org.mizani.dataimport.hostile.Forged.SHEET;
import static org.mizani.dataimport.hostile.Forged.STYLES;
import static org.mizani.dataimport.hostile.Forged.WORKBOOK;
import static org.mizani.dataimport.hostile.HostileFile.READ;
import static org.mizani.dataimport.hostile.HostileZips.zip;

import java.util.List;

/** Workbooks whose XML reaches outside, grows without end or is no XML. */
final class HostileXml {

    private static final String ENTITY = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>";
    private static final String REMOTE = "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>";

    private HostileXml() {}

    static List<HostileFile> all() {
        return List.of(
                entity("an entity in the sheet", SHEET, ENTITY),
                entity("an entity in the shared texts", Forged.STRINGS, ENTITY),
                entity("an entity in the styles", STYLES, ENTITY),
                entity("an entity in the workbook", WORKBOOK, ENTITY),
                entity("an entity in the relations", Forged.RELATIONS, ENTITY),
                entity("entities that multiply", SHEET, LAUGHS),
                entity("a document type elsewhere", SHEET, REMOTE),
                sheet(
                        "a reference to nothing",
                        "<row><c><v>&nothing;</v></c></row>",
                        "file-damaged",
                        "file-has-doctype"),
                sheet("elements nested without end", "<a>".repeat(200_000), "file-damaged"),
                sheet("a cell nested in cells", "<row>" + "<c><v>".repeat(50_000), "file-damaged"),
                sheet("a million attributes", "<row " + attributes() + "/>", "text-too-long", "file-damaged"),
                sheet("a long attribute", "<row a='" + Packed.noise(20 << 20) + "'/>", "text-too-long"),
                sheet("a long name", "<" + Packed.noise(20 << 20) + "/>", "text-too-long"),
                zip("a long comment", z -> z.instead(SHEET, between("<!--", "-->")), "text-too-long"),
                zip("a long instruction", z -> z.instead(SHEET, between("<?x ", "?>")), "text-too-long"),
                zip(
                        "a long text",
                        z -> z.instead(SHEET, between("<row><c t='str'><v>", "</v></c></row>")),
                        "text-too-long"),
                zip("a long text outside cells", z -> z.instead(SHEET, between("<row>", "</row>")), "text-too-long"),
                declared("an encoding that does not exist", "<?xml version='1.0' encoding='x-mac'?>", "file-damaged"),
                declared("an encoding that it is not in", "<?xml version='1.0' encoding='UTF-16'?>", "file-damaged"),
                declared("a later version of XML", "<?xml version='2.0'?>", "file-damaged", READ),
                zip("no XML", z -> z.instead(SHEET, Packed.noise(5_000)), "file-damaged"),
                zip("an empty part", z -> z.instead(SHEET, ""), "file-damaged"),
                zip(
                        "half a character",
                        z -> z.instead(SHEET, Forged.sheet("<row><c t='str'><v>_xD83D_</v></c></row>")),
                        READ),
                sheet("characters that XML has not", "<row><c t='str'><v>&#xFFFF;&#0;</v></c></row>", "file-damaged"));
    }

    private static Packed between(String start, String end) throws java.io.IOException {
        return Packed.of(
                Forged.start() + start,
                Packed.noise(30_000) + "x".repeat(1_000_000),
                100,
                end + "</sheetData></worksheet>");
    }

    private static String attributes() {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            xml.append('a').append(i).append("='' ");
        }
        return xml.toString();
    }

    private static HostileFile entity(String title, String part, String type) {
        return zip(title, z -> z.instead(part, type + "<x>&e;&d;</x>"), "file-has-doctype");
    }

    private static HostileFile sheet(String title, String rows, String... codes) {
        return zip(title, z -> z.instead(SHEET, Forged.sheet(Forged.HEADER + Forged.GOOD_ROW + rows)), codes);
    }

    private static HostileFile declared(String title, String declaration, String... codes) {
        return zip(title, z -> z.instead(SHEET, declaration + Forged.sheet(Forged.HEADER)), codes);
    }
}

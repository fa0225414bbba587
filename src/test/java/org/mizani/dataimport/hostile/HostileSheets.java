package org.mizani.dataimport.hostile;

import static org.mizani.dataimport.hostile.Forged.RELATIONS;
import static org.mizani.dataimport.hostile.Forged.SHEET;
import static org.mizani.dataimport.hostile.Forged.STRINGS;
import static org.mizani.dataimport.hostile.Forged.STYLES;
import static org.mizani.dataimport.hostile.Forged.WORKBOOK;
import static org.mizani.dataimport.hostile.HostileFile.READ;
import static org.mizani.dataimport.hostile.HostileZips.zip;
import static org.mizani.dataimport.hostile.Packed.megabyteOf;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;

/** Well-formed workbooks that want more room or time than anybody should give them. */
final class HostileSheets {

    private HostileSheets() {}

    static List<HostileFile> all() {
        return List.of(
                zip("a sheet that says it is full", z -> z.instead(SHEET, lyingDimension()), READ),
                rows("a million styled empty cells", megabyteOf("<row><c s='1'/><c s='1'/><c s='1'/></row>"), 14),
                zip("narrow rows after a wide one", z -> z.instead(SHEET, narrowAfterWide()), READ, "too-many-rows"),
                zip("five million shared texts", z -> z.instead(STRINGS, texts("<si><t>Text</t></si>", 105)), READ),
                zip(
                        "different shared texts",
                        z -> z.instead(
                                STRINGS, numbered("<sst>", i -> "<si><t>n" + i + "</t></si>", 2_000_000, "</sst>")),
                        READ,
                        "too-much-text"),
                zip("a hundred million shared blanks", z -> z.instead(STRINGS, texts("<si/>", 480)), "too-much-text"),
                zip("long shared texts", HostileSheets::longTexts, READ, "too-much-text"),
                zip("ten thousand sheets in one part", HostileSheets::sameSheets, "file-damaged"),
                zip(
                        "half a million relations",
                        z -> z.instead(
                                RELATIONS,
                                numbered(
                                        "<Relationships>",
                                        i -> Forged.relation("r" + i, "worksheet", "a" + i),
                                        250_000,
                                        "</Relationships>")),
                        READ,
                        "no-sheets",
                        "zip-too-large"),
                zip(
                        "a million number formats",
                        z -> z.instead(
                                STYLES,
                                numbered(
                                        "<styleSheet>",
                                        i -> "<numFmt numFmtId='" + i + "' formatCode='0'/>",
                                        600_000,
                                        "</styleSheet>")),
                        READ,
                        "zip-too-large"),
                zip(
                        "a million styles",
                        z -> z.instead(
                                STYLES,
                                numbered(
                                        "<styleSheet><cellXfs>",
                                        i -> "<xf numFmtId='" + i + "'/>",
                                        1_000_000,
                                        "</cellXfs></styleSheet>")),
                        READ,
                        "zip-too-large"),
                zip("a number format without end", z -> z.instead(STYLES, longFormat()), READ, "text-too-long"),
                zip("macros, links and objects", HostileSheets::active, READ));
    }

    static List<HostileFile> greedy() {
        return all().stream()
                .filter(f -> f.title().matches(".*(shared texts|shared blanks|million styles|number formats)"))
                .toList();
    }

    /** Those that take seconds however they are read. */
    static List<HostileFile> heavy() {
        return List.of(
                rows("a hundred million empty cells", megabyteOf("<row>" + "<c/>".repeat(1_000) + "</row>"), 480),
                rows("twenty million empty rows", megabyteOf("<row/>"), 120),
                rows("a million full rows", megabyteOf(Forged.row("1", "2", "3", "4", "5", "6")), 130),
                zip("elements before the rows", z -> z.instead(SHEET, beforeRows()), READ, "too-many-elements"),
                rows(
                        "rows of one wide cell",
                        megabyteOf("<row>" + "<c/>".repeat(16_383) + "<c><v>1</v></c></row>"),
                        100));
    }

    private static HostileFile rows(String title, String megabyte, int times) {
        return zip(
                title,
                z -> z.instead(SHEET, Forged.sheet(megabyte, times)),
                READ,
                "too-many-cells",
                "too-many-rows",
                "zip-too-large",
                "too-many-elements");
    }

    private static String lyingDimension() {
        return Forged.sheet(Forged.HEADER + Forged.GOOD_ROW)
                .replace(
                        "<sheetData>",
                        "<dimension ref='A1:XFD1048576'/><cols><col min='1' max='2000000000'/></cols><sheetData>");
    }

    private static Packed beforeRows() throws IOException {
        return Packed.of("<worksheet>", megabyteOf("<x/>"), 480, "<sheetData/></worksheet>");
    }

    private static Packed narrowAfterWide() throws IOException {
        return Packed.of(
                Forged.start() + "<row><c r='XFD1'><v>1</v></c></row>",
                megabyteOf("<row><c><v>1</v></c></row>"),
                26,
                "</sheetData></worksheet>");
    }

    private static Packed texts(String text, int megabytes) throws IOException {
        return Packed.of("<sst>", megabyteOf(text), megabytes, "</sst>");
    }

    private static ForgedZip longTexts(ForgedZip zip) throws IOException {
        String text = Packed.noise(2_000) + "é".repeat(62_000);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            rows.append("<row><c t='s'><v>").append(i).append("</v></c></row>");
        }
        return zip.instead(STRINGS, Packed.of("<sst>", "<si><t>" + text + "</t></si>", 1_500, "</sst>"))
                .instead(SHEET, Forged.sheet(Forged.HEADER + rows));
    }

    private static ForgedZip sameSheets(ForgedZip zip) throws IOException {
        return zip.instead(
                        WORKBOOK,
                        numbered("<workbook>", i -> "<sheet name='s" + i + "' id='rId1'/>", 10_000, "</workbook>"))
                .instead(SHEET, Forged.sheet(megabyteOf(Forged.GOOD_ROW), 20));
    }

    private static String longFormat() {
        return "<styleSheet><numFmt numFmtId='200' formatCode='" + "[$-x]yy\"".repeat(60_000)
                + "'/><cellXfs><xf numFmtId='200'/><xf numFmtId='200'/></cellXfs></styleSheet>";
    }

    private static ForgedZip active(ForgedZip zip) throws IOException {
        return zip.with("xl/vbaProject.bin", "x")
                .with("xl/externalLinks/externalLink1.xml", "<x/>")
                .with("xl/connections.xml", "<x/>")
                .with("xl/embeddings/oleObject1.bin", "x")
                .instead(
                        SHEET,
                        Forged.sheet(
                                Forged.HEADER + Forged.GOOD_ROW
                                        + "<row><c><f>WEBSERVICE(\"http://127.0.0.1:9/\")</f></c><c><f>cmd|'/c calc'!A0</f><v>1</v></c></row>"));
    }

    private static Packed numbered(String head, IntFunction<String> each, int count, String tail) throws IOException {
        StringBuilder xml = new StringBuilder(head);
        for (int i = 0; i < count; i++) {
            xml.append(each.apply(i));
        }
        return Packed.of(xml.append(tail).toString());
    }
}

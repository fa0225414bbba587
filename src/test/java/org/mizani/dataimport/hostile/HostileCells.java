package org.mizani.dataimport.hostile;

import static org.mizani.dataimport.hostile.Forged.SHEET;
import static org.mizani.dataimport.hostile.HostileFile.READ;
import static org.mizani.dataimport.hostile.HostileZips.zip;

import java.util.List;

/** Cells whose values want more room or time than anybody should give them. */
final class HostileCells {

    private static final int LONGEST = 65_000;

    private HostileCells() {}

    static List<HostileFile> all() {
        return List.of(
                everywhere("spaces between digits", "1" + " ".repeat(LONGEST) + "x", 40),
                everywhere("long numbers", "9".repeat(LONGEST), 40),
                everywhere("grouped numbers without end", "1" + ",000".repeat(LONGEST / 4), 40),
                everywhere("points without end", "1" + ".000".repeat(LONGEST / 4) + "x", 40),
                everywhere("huge exponents", "1e999999999", 2_000),
                everywhere("tiny exponents", "-1E-999999999", 2_000),
                everywhere("dates without end", "2006-01-31T00:00" + "0".repeat(LONGEST - 20), 40),
                everywhere("tags without end", "#a" + "+a".repeat(LONGEST / 2 - 2), 40),
                everywhere("accents without end", "e" + "\u0301".repeat(LONGEST / 2), 20),
                everywhere("totals without end", "total ".repeat(LONGEST / 6), 40),
                everywhere("long words in all cells", "word ".repeat(LONGEST / 5), 80),
                everywhere("formulas of other programs", "=cmd|'/c calc'!A0", 100),
                everywhere("markup", "&lt;img src=x onerror=alert(1)&gt;", 100),
                everywhere("texts with placeholders", "{0} {1} {99} {", 100),
                everywhere("half characters", "_xD83D_ a", 20),
                everywhere("controls", "a_x0000_b_x202E_c_x0007_", 20),
                zip("unknown names by the thousand", z -> z.instead(SHEET, unknownNames()), READ),
                zip("fifty wide rows of headings", z -> z.instead(SHEET, wideHeadings()), READ),
                zip("one long text in many cells", HostileCells::oneLongText, READ),
                zip("one long text in all cells", HostileCells::longTextEverywhere, "too-much-text"),
                zip("long texts in a good row", z -> z.instead(SHEET, longGood()), READ),
                zip(
                        "numbers of many digits",
                        z -> z.instead(
                                SHEET,
                                Forged.sheet(Forged.HEADER + "<row><c/><c/><c/><c/><c><v>" + "1".repeat(60_000)
                                        + "</v></c><c><v>1e-9999999999</v></c></row>")),
                        READ));
    }

    /** The text in each of the cells below the headings. */
    private static HostileFile everywhere(String title, String text, int times) {
        String row = Forged.row(text, text, text, text, text, text);
        String good = Forged.row("AMIS", "2006-01-31", "Troops", "RWA", text, text);
        String sheet = Forged.HEADER + good + row;
        return zip(
                title,
                z -> z.instead(
                        SHEET,
                        Packed.of(
                                Forged.start() + sheet,
                                row + "<!--" + Packed.noise(20_000) + "-->",
                                times,
                                "</sheetData></worksheet>")),
                READ);
    }

    private static String unknownNames() {
        StringBuilder rows = new StringBuilder(Forged.HEADER);
        for (int i = 0; i < 3_000; i++) {
            rows.append(Forged.row("Operation no " + i, "2006-01-31", "Troops " + i, "Land " + i, "1", "2"));
        }
        return Forged.sheet(rows.toString());
    }

    private static String wideHeadings() {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 50; row++) {
            rows.append("<row>");
            for (int i = 0; i < 16_000; i++) {
                rows.append("<c t='str'><v>Women ").append(i % 400).append("</v></c>");
            }
            rows.append("</row>");
        }
        return Forged.sheet(rows.toString());
    }

    /** In cells that should hold something else, of more rows than there are findings kept. */
    private static ForgedZip oneLongText(ForgedZip zip) throws java.io.IOException {
        return pointing(zip, 1_300);
    }

    private static ForgedZip longTextEverywhere(ForgedZip zip) throws java.io.IOException {
        return pointing(zip, 400_000);
    }

    private static ForgedZip pointing(ForgedZip zip, int rows) throws java.io.IOException {
        String row = "<row>" + "<c t='s'><v>0</v></c>".repeat(6) + "</row>";
        return zip.instead(Forged.STRINGS, "<sst><si><t>" + "long ".repeat(LONGEST / 5) + "</t></si></sst>")
                .instead(SHEET, Forged.sheet((row.repeat(100) + "<!--" + Packed.noise(1_000) + "-->"), rows / 100));
    }

    private static String longGood() {
        String text = "Long ".repeat(LONGEST / 5);
        String header = Forged.row("Operation", "Date", "Component", "Contributor", "Women", "Men", "Source", "Note");
        return Forged.sheet(header
                + Forged.row("AMIS", "2006-01-31", "Troops", "RWA", "10", "90", text, text)
                + Forged.row("X".repeat(250), "2006-02-28", "Troops", "RWA", "10", "90", "a", "_xD83D_")
                + Forged.row("AMIS", "9999-12-31", "Troops", "KEN", "2147483647", "2147483647", "a", "_x0000_"));
    }
}

package org.mizani.dataimport.hostile;

import static org.mizani.dataimport.hostile.Forged.SHEET;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.mizani.dataimport.hostile.ForgedZip.Entry;

/** Zips that are bombs, lie, or are broken. */
final class HostileZips {

    private static final String NAME = "figures.xlsx";
    private static final String ZEROS = "\0".repeat(1 << 20);

    private HostileZips() {}

    static List<HostileFile> all() {
        return List.of(
                zip("a bomb", z -> z.instead(SHEET, Packed.of("", ZEROS, 400, "")), "zip-bomb"),
                zip("a bomb of gigabytes", z -> z.instead(SHEET, Packed.of("", ZEROS, 2_000, "")), "zip-too-large"),
                zip("a bomb that nobody reads", z -> z.with("a.bin", Packed.of("", ZEROS, 300, "")), "zip-bomb"),
                zip("many bombs", HostileZips::manyParts, "zip-bomb", "zip-too-large"),
                zip("a bomb that says it is small", z -> z.instead(bomb().sized(50_000)), "file-damaged"),
                zip("a part that says it is large", z -> z.instead(small().sized(900_000)), "file-damaged"),
                zip("a part of negative size", z -> z.instead(small().sized(-2)), "zip-too-large", "file-damaged"),
                zip("a wrong check sum", z -> z.instead(small().wrongCrc()), "file-damaged"),
                zip("a locked part", z -> z.instead(small().flagged(1)), "file-damaged"),
                zip("a part packed in an unknown way", z -> z.instead(small().packedBy(12)), "file-damaged"),
                zip("a part twice", z -> z.with(small()), "zip-duplicate-name"),
                zip("a part twice in other letters", z -> z.with("XL/Workbook.xml", ""), "zip-duplicate-name"),
                zip("a name that leads elsewhere", z -> z.with("../../etc/cron.d/x", "x"), "zip-suspicious-name"),
                zip("a name that turns text", z -> z.with("xl/\u202Excod.exe", "x"), "read", "zip-suspicious-name"),
                zip("three thousand parts", HostileZips::crowded, "zip-too-many-entries"),
                HostileFile.of(
                        "a million names for one part",
                        NAME,
                        out -> ForgedZip.writeCrowd(out, 1_000_000),
                        "zip-too-many-entries",
                        "file-damaged"),
                cut("a zip cut in its middle", 0.5),
                cut("a zip cut before its end", 0.98),
                HostileFile.of("a zip in a zip", NAME, out -> nested().writeTo(out), "file-is-archive"));
    }

    private static ForgedZip manyParts(ForgedZip zip) throws IOException {
        Packed part = Packed.of("", ZEROS.substring(0, 1_000_000), 1, "");
        for (int i = 0; i < 1_500; i++) {
            zip.with("xl/media/" + i, part);
        }
        return zip;
    }

    private static ForgedZip crowded(ForgedZip zip) throws IOException {
        Packed part = Packed.of("a");
        for (int i = 0; i < 3_000; i++) {
            zip.with("xl/media/" + i, part);
        }
        return zip;
    }

    private static ForgedZip nested() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        Forged.workbook().writeTo(inner);
        return new ForgedZip().with("inner.xlsx", inner.toString(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    private static Entry bomb() throws IOException {
        return Entry.honest(SHEET, Packed.of(Forged.start(), " ".repeat(1 << 20), 100, ""));
    }

    private static Entry small() throws IOException {
        return Entry.honest(SHEET, Packed.of(Forged.sheet(Forged.HEADER + Forged.GOOD_ROW)));
    }

    private static HostileFile cut(String title, double share) {
        return HostileFile.of(
                title,
                NAME,
                out -> {
                    ByteArrayOutputStream whole = new ByteArrayOutputStream();
                    Forged.workbook().writeTo(whole);
                    out.write(Arrays.copyOf(whole.toByteArray(), (int) (whole.size() * share)));
                },
                "file-damaged");
    }

    static HostileFile zip(String title, Change change, String... codes) {
        return HostileFile.of(title, NAME, out -> change.of(Forged.workbook()).writeTo(out), codes);
    }

    /** What is done to a good workbook. */
    interface Change {
        ForgedZip of(ForgedZip zip) throws IOException;
    }
}

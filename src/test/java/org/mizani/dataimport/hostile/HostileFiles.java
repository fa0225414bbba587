package org.mizani.dataimport.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All hostile files. */
public final class HostileFiles {

    private HostileFiles() {}

    static List<HostileFile> all() {
        return Stream.of(light(), HostileSheets.heavy(), HostileOds.heavy())
                .flatMap(List::stream)
                .toList();
    }

    /** The one that takes longest. */
    public static HostileFile heaviest() {
        return HostileSheets.heavy().getFirst();
    }

    /** Those that want the most memory. */
    public static List<HostileFile> greedy() {
        return HostileSheets.greedy();
    }

    /** Names that deceive, break headers or are none. */
    public static List<String> names() {
        return List.of(
                "figures\u202Excod.exe",
                "a\u0000b\u0007\u007f.csv",
                "..\\..\\windows\\system.csv",
                "../../../../etc/passwd",
                "n".repeat(5_000) + ".csv",
                "\uD83D\uDE00".repeat(60) + ".csv",
                "e" + "\u0301".repeat(200) + ".csv",
                "...",
                "   ",
                "",
                "a\\\"; filename=\\\"b.csv",
                "a'b%0d%0aSet-Cookie: x=1.csv",
                "a\r\nX-Injected: 1\r\n.csv",
                "<img src=x onerror=alert(1)>.csv",
                "=cmd|' /c calc'!A0.csv",
                "CON",
                "\u2028\u2029\uFEFF.csv");
    }

    /** All but those that take seconds. */
    public static List<HostileFile> light() {
        return Stream.of(
                        HostileZips.all(),
                        HostileXml.all(),
                        HostileRecords.all(),
                        HostileSheets.all(),
                        HostileCells.all(),
                        HostileTexts.all(),
                        HostileXls.all(),
                        HostileOds.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Writes all of them, named by their number. */
    public static void writeInto(Path folder) throws IOException {
        List<HostileFile> all = all();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).writeTo(folder.resolve(Integer.toString(i)));
        }
    }
}

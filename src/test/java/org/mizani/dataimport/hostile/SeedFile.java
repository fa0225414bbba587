package org.mizani.dataimport.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A good file that others are made of by changing something. */
public record SeedFile(String name, byte[] bytes) {

    private static final Path SAMPLES = Path.of("data-import", "samples");

    /** Larger ones only take longer. */
    private static final long LARGEST = 50_000;

    /** The samples, and small files of the other kinds. */
    public static List<SeedFile> all() throws IOException {
        List<SeedFile> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            for (Path file : files.filter(SeedFile::isSample).sorted().toList()) {
                all.add(new SeedFile(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        String csv =
                "Operation;Date;Component;Contributor;Women;Men;Source\nAMIS;2006-01-31;Troops;Côte d’Ivoire;\"10\";90;a\n"
                        + "AMIS;31/01/2006;Troops;RWA;1 028;n/a;\"b;\"\"c\"\"\"\nTotal;;;;1038;90;\n";
        all.add(new SeedFile("small.csv", csv.getBytes(StandardCharsets.UTF_8)));
        all.add(new SeedFile("old.csv", csv.getBytes(java.nio.charset.Charset.forName("windows-1252"))));
        all.add(new SeedFile("wide.csv", ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE)));
        all.add(new SeedFile("old.xls", HostileTexts.xls()));
        return all;
    }

    @Override
    public String toString() {
        return name;
    }

    private static boolean isSample(Path file) {
        String name = file.getFileName().toString();
        return name.matches(".*\\.(xlsx|xlsm|xls|ods|csv|tsv)") && file.toFile().length() < LARGEST;
    }
}

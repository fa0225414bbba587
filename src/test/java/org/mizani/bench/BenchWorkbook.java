package org.mizani.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A large workbook that Mizani can import: 500,000 facts about people in 12 columns, 9 of them of our template and 3
 * that no profile knows. Always the same bytes of figures, written by a library that is none of those compared.
 */
final class BenchWorkbook {

    static final int ROWS = 500_000;
    static final int COLUMNS = 12;

    private static final List<String> HEADINGS = List.of(
            "Operation",
            "Date",
            "Component",
            "Contributor",
            "Women",
            "Men",
            "Sex not reported",
            "Source",
            "Note",
            "Region",
            "Activity",
            "Amount");
    private static final int ROWS_AT_ONCE = 1_000;

    private BenchWorkbook() {}

    /** The file in a folder, written when it is not there yet. */
    static Path in(Path folder) throws IOException {
        Path file = folder.resolve("people-" + ROWS + ".xlsx");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path part = folder.resolve("people.part");
            write(part);
            Files.move(part, file);
        }
        return file;
    }

    private static void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Personnel");
            for (int c = 0; c < COLUMNS; c++) {
                sheet.value(0, c, HEADINGS.get(c));
            }
            Random random = new Random(1);
            for (int i = 0; i < ROWS; i++) {
                row(sheet, i, random);
                if (i % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    /** By month, then operation, component and contributor, as a collection of monthly reports would be. */
    private static void row(Worksheet sheet, int fact, Random random) {
        int contributor = fact % BenchFacts.CONTRIBUTORS.size();
        int type = fact / BenchFacts.CONTRIBUTORS.size() % BenchFacts.TYPES.size();
        int group = fact / (BenchFacts.CONTRIBUTORS.size() * BenchFacts.TYPES.size());
        LocalDate date = BenchFacts.month(group / BenchFacts.OPERATIONS.size());
        int r = fact + 1;
        sheet.value(r, 0, BenchFacts.OPERATIONS.get(group % BenchFacts.OPERATIONS.size()));
        sheet.value(r, 1, date);
        sheet.style(r, 1).format("yyyy-mm-dd").set();
        sheet.value(r, 2, BenchFacts.TYPES.get(type));
        sheet.value(r, 3, BenchFacts.CONTRIBUTORS.get(contributor));
        sheet.value(r, 4, random.nextInt(120));
        sheet.value(r, 5, random.nextInt(900));
        sheet.value(r, 6, 0);
        sheet.value(r, 7, "Report " + group);
        sheet.value(r, 8, "note " + random.nextInt(200_000));
        sheet.value(r, 9, "Region " + random.nextInt(300));
        sheet.value(r, 10, "Activity " + random.nextInt(1_000));
        sheet.value(r, 11, random.nextInt(1_000_000) / 100.0);
    }
}

package org.mizani.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.workbook.AnnotatedWorkbook;
import org.mizani.dataimport.workbook.Annotation;
import org.mizani.dataimport.workbook.CellNote;
import org.mizani.dataimport.workbook.Corrections;
import org.mizani.dataimport.workbook.FindingsTable;
import org.mizani.dataimport.workbook.Mark;
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.Workbooks;

/**
 * Annotates a large workbook, to see time and memory: started by hand, for example with {@code -Xmx256m}. Arguments: the
 * file, the copy, how many notes.
 */
final class AnnotateProbe {

    private static final int ROWS_APART = 47;

    private AnnotateProbe() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Path copy = Path.of(arguments[1]);
        String sheet;
        try (RawWorkbook workbook = Workbooks.open(file, "x")) {
            sheet = workbook.sheets().getFirst().name();
        }
        Annotation annotation = annotation(sheet, Integer.parseInt(arguments[2]));
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy), 1 << 16)) {
            AnnotatedWorkbook.write(file, file.getFileName().toString(), annotation, out);
        }
        System.out.printf(
                Locale.ROOT,
                "%s %d MB annotated=%dms copy=%d MB heap=%d MB%n",
                file.getFileName(),
                Files.size(file) >> 20,
                (System.nanoTime() - start) / 1_000_000,
                Files.size(copy) >> 20,
                Memory.heapPeak());
    }

    private static Annotation annotation(String sheet, int count) {
        List<CellNote> notes = new ArrayList<>();
        List<FindingsTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String cell = "E" + (2 + i * ROWS_APART);
            String text = "Blocks: “Women” must hold a whole number of people. Correct the cell " + cell + ".";
            notes.add(new CellNote(sheet, cell, Severity.BLOCKS, text));
            rows.add(new FindingsTable.Row(Severity.BLOCKS, "Blocks", sheet, cell, "many", text, null));
        }
        FindingsTable table = new FindingsTable(
                "Findings", List.of(), List.of("Severity", "Sheet", "Cell", "Value", "What", "Way out"), rows);
        return new Annotation(notes, table, Corrections.NONE, new Mark(1, "0".repeat(64)));
    }
}

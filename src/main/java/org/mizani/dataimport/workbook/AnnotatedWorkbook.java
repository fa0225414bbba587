package org.mizani.dataimport.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/**
 * A person's own file with comments and colours at its cells, a sheet that lists all findings, and a mark by which it is
 * known again. Whatever is not annotated stays as it was; formulas are never evaluated. A text file, which has no room
 * for comments, becomes a workbook of the same cells.
 */
public final class AnnotatedWorkbook {

    private AnnotatedWorkbook() {}

    /**
     * Writes the copy; the file itself is only read.
     *
     * @param fileName as the person who sent the file knows it
     * @throws UnreadableFileException when the file is nothing that we read, or too strange to be changed
     */
    public static void write(Path original, String fileName, Annotation annotation, OutputStream out)
            throws IOException {
        switch (AnnotatedFormat.of(original)) {
            case OOXML -> writeOoxml(original, fileName, annotation, out);
            case TEXT -> writeText(original, fileName, annotation, out);
            case OPEN_DOCUMENT -> {
                boolean again = Marks.of(original).isPresent();
                OdsAnnotator.write(original, annotation, again, again ? findingsSheet(original, fileName) : null, out);
            }
            case BIFF -> XlsAnnotator.write(original, annotation, out);
        }
    }

    private static void writeOoxml(Path file, String fileName, Annotation annotation, OutputStream out)
            throws IOException {
        boolean again = Marks.of(file).isPresent();
        Integer findings = again ? findingsSheet(file, fileName) : null;
        try (ZipParts parts = ZipParts.open(file, Limits.DEFAULT)) {
            OoxmlAnnotator.write(parts, annotation, again, findings, out);
        }
    }

    private static void writeText(Path file, String fileName, Annotation annotation, OutputStream out)
            throws IOException {
        Path plain = Files.createTempFile("mizani", ".xlsx");
        try (RawWorkbook text = Workbooks.open(file, fileName)) {
            String sheet = TextAsWorkbook.sheetName(fileName);
            try (OutputStream plainOut = new BufferedOutputStream(Files.newOutputStream(plain))) {
                TextAsWorkbook.write(text, sheet, plainOut);
            }
            String before = text.sheets().getFirst().name();
            try (ZipParts parts = ZipParts.open(plain, Limits.DEFAULT)) {
                OoxmlAnnotator.write(parts, renamed(annotation, before, sheet), false, null, out);
            }
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    /** The same about a sheet that got another name. */
    private static Annotation renamed(Annotation annotation, String before, String now) {
        FindingsTable table = annotation.table();
        return new Annotation(
                annotation.notes().stream()
                        .map(n -> n.sheet().equals(before) ? new CellNote(now, n.cell(), n.severity(), n.text()) : n)
                        .toList(),
                new FindingsTable(
                        table.sheetName(),
                        table.introduction(),
                        table.headings(),
                        table.rows().stream()
                                .map(r -> before.equals(r.sheet()) ? r.on(now) : r)
                                .toList()),
                annotation.corrections().renamed(before, now),
                annotation.mark());
    }

    private static @Nullable Integer findingsSheet(Path file, String fileName) throws IOException {
        try (RawWorkbook workbook = Workbooks.open(file, fileName)) {
            List<RawSheet> sheets = workbook.sheets();
            for (RawSheet sheet : sheets.reversed()) {
                if (lists(workbook, sheet)) {
                    return sheet.position();
                }
            }
            return null;
        }
    }

    /** True when a sheet lists the findings of an earlier annotation: it is no data. */
    public static boolean lists(RawWorkbook workbook, RawSheet sheet) throws IOException {
        boolean[] lists = new boolean[1];
        workbook.read(sheet, row -> {
            lists[0] = FindingsTable.begins(row);
            return false;
        });
        return lists[0];
    }

    /** Name of the sheet that a text file becomes. */
    public static String sheetName(String fileName) {
        return TextAsWorkbook.sheetName(fileName);
    }

    /** The mark of an annotated copy; nothing for all other files, also for those that are no spreadsheets. */
    public static Optional<Mark> mark(Path file) throws IOException {
        return Marks.of(file);
    }
}

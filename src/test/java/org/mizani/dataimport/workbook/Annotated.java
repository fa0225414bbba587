package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mizani.dataimport.Severity;

/** Annotates a file as a test says. */
final class Annotated {

    static final Mark MARK = new Mark(12, "ab".repeat(32));

    private final List<CellNote> notes = new ArrayList<>();
    private final List<FindingsTable.Row> rows = new ArrayList<>();
    private final Corrections.Collector corrections = new Corrections.Collector();

    Annotated note(String sheet, String cell, Severity severity, String text) {
        notes.add(new CellNote(sheet, cell, severity, text));
        rows.add(new FindingsTable.Row(severity, severity.code(), sheet, cell, "=1+1", text, null));
        return this;
    }

    Annotated correct(String sheet, String cell, String value) {
        corrections.cell(sheet, CellAddress.row(cell), cell.replaceAll("[0-9]", ""), value);
        return this;
    }

    Path write(Path original, String name) throws IOException {
        Path copy = Files.createTempFile(original.toAbsolutePath().getParent(), "copy", "-" + name);
        FindingsTable table = new FindingsTable(
                "Findings",
                List.of("What was found"),
                List.of("Severity", "Sheet", "Cell", "Value", "What", "Way out"),
                rows);
        try (OutputStream out = Files.newOutputStream(copy)) {
            AnnotatedWorkbook.write(original, name, new Annotation(notes, table, corrections.collected(), MARK), out);
        }
        return copy;
    }

    /** Name to content of all files in a zip. */
    static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return parts;
    }

    /** The rows of all sheets but the one that lists the findings, as the importer reads them. */
    static Map<String, List<RawRow>> data(Path file, String name) throws IOException {
        Map<String, List<RawRow>> rows = ReadBack.of(file, name, Limits.DEFAULT).rows();
        rows.values().removeIf(r -> !r.isEmpty() && FindingsTable.begins(r.getFirst()));
        return rows;
    }
}

package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/** A whole file, read the way the importer reads it, and closed again. */
record ReadBack(List<RawSheet> sheets, List<Finding> findings, Map<String, List<RawRow>> rows) {

    static ReadBack of(Path file) throws IOException {
        return of(file, file.getFileName().toString(), Limits.DEFAULT);
    }

    static ReadBack of(Path file, String name, Limits limits) throws IOException {
        Map<String, List<RawRow>> rows = new LinkedHashMap<>();
        try (RawWorkbook workbook = Workbooks.open(file, name, limits)) {
            for (RawSheet sheet : workbook.sheets()) {
                List<RawRow> all = new ArrayList<>();
                workbook.read(sheet, all::add);
                rows.put(sheet.name(), all);
            }
            return new ReadBack(workbook.sheets(), workbook.findings(), rows);
        }
    }

    /** The finding that keeps the file from being read. */
    static Finding refusal(Path file) throws IOException {
        return refusal(file, Limits.DEFAULT);
    }

    static Finding refusal(Path file, Limits limits) throws IOException {
        try {
            of(file, file.getFileName().toString(), limits);
        } catch (UnreadableFileException e) {
            Files.delete(file);
            return e.finding();
        }
        throw new AssertionError("The file was read");
    }

    List<RawRow> only() {
        return rows.values().iterator().next();
    }

    RawCell cell(String address) {
        int number = CellAddress.row(address);
        return only().stream()
                .filter(r -> r.number() == number)
                .findFirst()
                .map(r -> r.cell(CellAddress.column(address)))
                .orElse(RawCell.BLANK);
    }

    /** What a person sees in a cell, whether the file keeps it as text or as a value. */
    static String shown(RawCell cell) {
        return switch (cell) {
            case RawCell.Blank() -> "";
            case RawCell.Text(String text) -> text;
            case RawCell.Numeric(var value) -> value.toPlainString();
            case RawCell.Date(var value) -> value.toLocalDate().toString();
            case RawCell.Bool(boolean value) -> Boolean.toString(value);
            case RawCell.Failure(String code) -> code;
            case RawCell.FormulaWithoutValue() -> "?";
        };
    }
}

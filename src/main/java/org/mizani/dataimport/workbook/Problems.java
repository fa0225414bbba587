package org.mizani.dataimport.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/** Findings about files, and the exceptions that carry them. */
final class Problems {

    private Problems() {}

    static UnreadableFileException refused(String code, String... arguments) {
        return refusedAt(code, null, null, arguments);
    }

    static UnreadableFileException refusedAt(
            String code, @Nullable String sheet, @Nullable String cell, String... arguments) {
        return new UnreadableFileException(new Finding(Severity.BLOCKS, code, sheet, cell, null, List.of(arguments)));
    }

    /** The file contradicts itself or its format; {@code where} names the part, for those who look into it. */
    static UnreadableFileException damaged(String where) {
        return refused("file-damaged", where);
    }

    static Finding informs(String code, @Nullable String sheet, String... arguments) {
        return new Finding(Severity.INFORMS, code, sheet, null, null, List.of(arguments));
    }

    /** Hidden sheets are listed, never read without a word. */
    static List<Finding> hiddenSheets(List<RawSheet> sheets) {
        return sheets.stream()
                .filter(RawSheet::hidden)
                .map(s -> informs("hidden-content", s.name(), s.name()))
                .toList();
    }
}

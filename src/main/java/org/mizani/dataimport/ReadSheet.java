package org.mizani.dataimport;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an import saw of a sheet.
 *
 * @param firstHeaderRow row number of the upper row of headings, from 1; null when the sheet was not read
 * @param headerRow row number of the lower row of headings; null when the sheet was not read
 * @param lastRow row number of the last row that holds anything; null when the sheet was not read
 * @param rows data rows read
 * @param profile the profile that read it, null when none did
 * @param columns those of its first table
 * @param fields what a column may hold
 */
public record ReadSheet(
        String name,
        boolean hidden,
        @Nullable Integer firstHeaderRow,
        @Nullable Integer headerRow,
        @Nullable Integer lastRow,
        int rows,
        @Nullable String profile,
        List<ReadColumn> columns,
        List<String> fields) {

    public ReadSheet {
        columns = List.copyOf(Objects.requireNonNullElse(columns, List.of()));
        fields = List.copyOf(Objects.requireNonNullElse(fields, List.of()));
    }

    /** A sheet that was not read. */
    public static ReadSheet unread(String name, boolean hidden) {
        return new ReadSheet(name, hidden, null, null, null, 0, null, List.of(), List.of());
    }
}

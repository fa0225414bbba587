package org.mizani.dataimport;

import org.jspecify.annotations.Nullable;

/**
 * What an import saw of a sheet.
 *
 * @param headerRow row number of the headings, from 1; null when the sheet was not read
 * @param rows data rows read
 * @param profile the profile that read it, null when none did
 */
public record ReadSheet(
        String name,
        boolean hidden,
        @Nullable Integer headerRow,
        int rows,
        @Nullable String profile) {}

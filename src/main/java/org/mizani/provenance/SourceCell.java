package org.mizani.provenance;

import org.jspecify.annotations.Nullable;

/**
 * The place of a figure in its file.
 *
 * @param sheet name of the sheet; for CSV the name of the file
 * @param cell address such as {@code D17}, null when the whole sheet is meant
 */
public record SourceCell(String sheet, @Nullable String cell) {}

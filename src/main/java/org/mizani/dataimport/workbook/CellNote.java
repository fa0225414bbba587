package org.mizani.dataimport.workbook;

import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Severity;

/**
 * Something to say at a cell.
 *
 * @param sheet name as {@link RawWorkbook.RawSheet} gives it
 * @param cell address such as {@code D17}; where it is null, or no address, no comment is written
 * @param severity gives the cell its colour
 * @param text in the reader's language
 */
public record CellNote(String sheet, @Nullable String cell, Severity severity, String text) {}

package org.mizani.dataimport.workbook;

import java.util.List;

/**
 * What is written into a copy of a file.
 *
 * @param corrections texts that cells get; a plain number becomes a number, and rows that were left out stay
 */
public record Annotation(List<CellNote> notes, FindingsTable table, Corrections corrections, Mark mark) {}

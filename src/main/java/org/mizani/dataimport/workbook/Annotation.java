package org.mizani.dataimport.workbook;

import java.util.List;
import java.util.Map;

/**
 * What is written into a copy of a file.
 *
 * @param corrections sheet to cell to the text that the cell gets, "" for a blank; a plain number becomes a number
 */
public record Annotation(
        List<CellNote> notes, FindingsTable table, Map<String, Map<String, String>> corrections, Mark mark) {}

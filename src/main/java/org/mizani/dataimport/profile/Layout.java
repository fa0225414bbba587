package org.mizani.dataimport.profile;

import java.util.Map;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/**
 * How one sheet of a file is read.
 *
 * @param headerRow row number of the headings, from 1
 * @param columns position of a column, from 0, to what it means
 */
public record Layout(RawSheet sheet, Profile profile, int headerRow, Map<Integer, ProfileColumn> columns) {}

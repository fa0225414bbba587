package org.mizani.dataimport.profile;

import java.util.List;
import java.util.Map;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/**
 * How one sheet of a file is read.
 *
 * @param headerRow row number of the headings, from 1
 * @param columns position of a column, from 0, to what it means
 * @param groups those that the sheet has; one without columns when the profile has none
 * @param totals position of a column that adds up others over all groups
 */
public record Layout(
        RawSheet sheet,
        Profile profile,
        int headerRow,
        Map<Integer, ProfileColumn> columns,
        List<GroupLayout> groups,
        Map<Integer, ProfileTotal> totals) {

    /** Where the columns of one group stand. */
    record GroupLayout(
            Map<String, String> constants, Map<Integer, ProfileColumn> columns, Map<Integer, ProfileTotal> totals) {}
}

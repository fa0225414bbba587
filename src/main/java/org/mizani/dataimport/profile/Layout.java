package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.mizani.dataimport.workbook.RawRow;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/**
 * How one table of a file is read.
 *
 * @param band its headings
 * @param columns position of a column, from 0, to what it means
 * @param groups those that the table has; one without columns when it has none
 * @param totals position of a column that adds up others over all groups
 * @param constants field to what is true of every row
 * @param scale by what amounts of money are multiplied
 * @param merged the merged cells of the sheet
 * @param fingerprint of the headings
 * @param questions to ask about the table
 * @param understood true when headings were understood, not known
 */
public record Layout(
        RawSheet sheet,
        Profile profile,
        HeaderBand band,
        Map<Integer, ProfileColumn> columns,
        List<GroupLayout> groups,
        Map<Integer, ProfileTotal> totals,
        Map<String, Object> constants,
        BigDecimal scale,
        MergedCells merged,
        String fingerprint,
        TableQuestions questions,
        boolean understood) {

    /** Row number of the lowest row of headings, from 1. */
    public int headerRow() {
        return band.last();
    }

    /** Lets a survey see the cells of a row that are read as numbers or dates. */
    public void show(RawRow row, StyleSurvey survey) {
        if (row.number() > headerRow()) {
            show(columns, row, survey);
            groups.forEach(group -> show(group.columns(), row, survey));
        }
    }

    private static void show(Map<Integer, ProfileColumn> columns, RawRow row, StyleSurvey survey) {
        columns.forEach((position, column) -> survey.see(position, column.type(), row.cell(position), row.number()));
    }

    /** Where the columns of one group stand. */
    record GroupLayout(
            Map<String, Object> constants, Map<Integer, ProfileColumn> columns, Map<Integer, ProfileTotal> totals) {}
}

package org.mizani.dataimport.workbook;

import java.util.List;

/**
 * A row as the file has it.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells from column A on; shorter than the sheet is wide when the rest is blank
 */
public record RawRow(int number, List<RawCell> cells) {

    public RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RawCell.BLANK;
    }
}

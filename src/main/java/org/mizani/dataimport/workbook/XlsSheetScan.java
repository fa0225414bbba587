package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.mizani.dataimport.workbook.RawWorkbook.Merged;

/**
 * What a sheet of an {@code .xls} workbook tells beside its cells, wherever in it that stands.
 *
 * @param inOrder whether its cells stand row by row and from left to right; not all programs write them so
 * @param hiddenRows their numbers, from 0
 */
record XlsSheetScan(boolean inOrder, List<Merged> merged, BitSet hiddenRows, BitSet hiddenColumns) {

    private static final int COLUMNS = 256;

    static XlsSheetScan of(Biff records) throws IOException {
        MergedRanges merged = new MergedRanges();
        BitSet hiddenRows = new BitSet();
        BitSet hiddenColumns = new BitSet(COLUMNS);
        boolean inOrder = true;
        long last = -1;
        while (records.next()) {
            if (XlsCells.isCell(records.sid())) {
                long place = records.decode(in -> ((long) in.readUShort() << Short.SIZE) + in.readUShort());
                inOrder &= place > last;
                last = place;
            } else if (records.sid() == RowRecord.sid) {
                RowRecord row = records.decode(RowRecord::new);
                hiddenRows.set(row.getRowNumber(), row.getZeroHeight());
            } else if (records.sid() == ColumnInfoRecord.sid) {
                ColumnInfoRecord columns = records.decode(ColumnInfoRecord::new);
                if (columns.getHidden() && columns.getFirstColumn() <= columns.getLastColumn()) {
                    hiddenColumns.set(columns.getFirstColumn(), columns.getLastColumn() + 1);
                }
            } else if (records.sid() == MergeCellsRecord.sid) {
                addTo(merged, records.decode(MergeCellsRecord::new));
            }
        }
        return new XlsSheetScan(inOrder, merged.list(), hiddenRows, hiddenColumns);
    }

    private static void addTo(MergedRanges merged, MergeCellsRecord record) {
        for (int i = 0; i < record.getNumAreas(); i++) {
            CellRangeAddress area = record.getAreaAt(i);
            merged.add(area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn());
        }
    }
}

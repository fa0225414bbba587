package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.RawWorkbook.Merged;

/** Collects merged ranges that may belong to headings; a bounded number of them, whatever the file holds. */
final class MergedRanges {

    /** Far more than headings have; the rest is not told. */
    private static final int MOST = 5_000;

    private final Set<Merged> ranges = new LinkedHashSet<>();

    /** The ranges of a worksheet's XML, which stand behind its cells. */
    static List<Merged> ofSheet(XmlPart xml) throws IOException {
        MergedRanges ranges = new MergedRanges();
        while (xml.nextElement()) {
            xml.progressed();
            if (xml.name().equals("mergeCell")) {
                ranges.addReference(xml.attribute("ref"));
            }
        }
        return ranges.list();
    }

    void add(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        boolean several = lastRow > firstRow || lastColumn > firstColumn;
        boolean inOrder = lastRow >= firstRow && lastColumn >= firstColumn && firstRow > 0 && firstColumn >= 0;
        if (several && inOrder && firstRow <= RawWorkbook.MERGED_ROWS && ranges.size() < MOST) {
            ranges.add(new Merged(
                    firstRow,
                    firstColumn,
                    Math.min(lastRow, Limits.DEFAULT.rows()),
                    Math.min(lastColumn, Limits.DEFAULT.columns() - 1)));
        }
    }

    List<Merged> list() {
        return List.copyOf(ranges);
    }

    private void addReference(@Nullable String reference) {
        String[] corners = reference == null ? new String[0] : reference.split(":", -1);
        if (corners.length == 2) {
            add(
                    CellAddress.row(corners[0]),
                    CellAddress.column(corners[0]),
                    CellAddress.row(corners[1]),
                    CellAddress.column(corners[1]));
        }
    }
}

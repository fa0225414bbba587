package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.mizani.dataimport.Finding;

/** An opened file: its sheets, each read row by row in constant memory. */
public interface RawWorkbook extends AutoCloseable {

    /** Merged ranges that start below this row are not told. */
    int MERGED_ROWS = 200;

    List<RawSheet> sheets();

    /** What is worth saying about the file as a whole: macros ignored, external links, hidden sheets. */
    List<Finding> findings();

    /** What reading a sheet up to its end told beside its rows: that some of it is hidden. Empty before that. */
    List<Finding> findings(RawSheet sheet);

    /**
     * Hands each row that has a cell to {@code each}, in order, until it answers false.
     *
     * @throws UnreadableFileException when the file turns out broken or beyond the limits
     */
    void read(RawSheet sheet, Predicate<RawRow> each) throws IOException;

    /**
     * Ranges of cells that are shown as one, in the order of the file; the first cell holds the value, the others are
     * blank. Only those that start in the first {@value #MERGED_ROWS} rows, where headings stand. The first call for a
     * sheet may read through it.
     *
     * @throws UnreadableFileException when the file turns out broken
     */
    List<Merged> merged(RawSheet sheet) throws IOException;

    @Override
    void close() throws IOException;

    /** @param position from 0 */
    record RawSheet(String name, int position, boolean hidden) {}

    /** A merged range; rows as shown, from 1, columns from 0, the last ones included. */
    record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}

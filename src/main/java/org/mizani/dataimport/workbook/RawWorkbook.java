package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.mizani.dataimport.Finding;

/** An opened file: its sheets, each read row by row in constant memory. */
public interface RawWorkbook extends AutoCloseable {

    List<RawSheet> sheets();

    /** What is worth saying about the file as a whole: macros ignored, external links, hidden sheets. */
    List<Finding> findings();

    /**
     * Hands each row that has a cell to {@code each}, in order, until it answers false.
     *
     * @throws UnreadableFileException when the file turns out broken or beyond the limits
     */
    void read(RawSheet sheet, Predicate<RawRow> each) throws IOException;

    @Override
    void close() throws IOException;

    /** @param position from 0 */
    record RawSheet(String name, int position, boolean hidden) {}
}

package org.mizani.dataimport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mizani.dataimport.workbook.Corrections;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;
import org.mizani.dataimport.workbook.RawWorkbook;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;
import org.mizani.dataimport.workbook.Workbooks;

/**
 * The cells of one sheet of an upload as people see them, with what was corrected. Parts that were looked at last are
 * remembered; the others are read from the file again.
 */
public final class SheetText {

    private static final int BLOCK = 250;
    private static final int BLOCKS = 8;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST = 300;

    private final Path file;
    private final String fileName;
    private final String sheet;
    private final Corrections corrections;
    private final int lastRow;
    private final Map<Integer, List<Line>> blocks = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Line>> eldest) {
            return size() > BLOCKS;
        }
    };

    /** @param lastRow number of the last row to be shown */
    SheetText(Path file, String fileName, String sheet, Corrections corrections, int lastRow) {
        this.file = file;
        this.fileName = fileName;
        this.sheet = sheet;
        this.corrections = corrections;
        this.lastRow = lastRow;
    }

    /**
     * A row.
     *
     * @param number as the spreadsheet shows it, from 1
     * @param leftOut true when a correction leaves it out
     */
    public record Line(int number, List<Cell> cells, boolean leftOut) {

        private static final Cell BLANK = new Cell("", false);

        /** @param column from 0 */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : BLANK;
        }
    }

    /** @param corrected true when the file says something else */
    public record Cell(String text, boolean corrected) {}

    public String sheet() {
        return sheet;
    }

    public int lastRow() {
        return lastRow;
    }

    /**
     * Rows in their order, blank ones included.
     *
     * @param first number of the first one, from 1
     */
    public List<Line> rows(int first, int count) {
        List<Line> rows = new ArrayList<>(count);
        for (int number = first; number < first + count && number <= lastRow; number++) {
            int block = (number - 1) / BLOCK;
            rows.add(block(block).get((number - 1) % BLOCK));
        }
        return rows;
    }

    private List<Line> block(int number) {
        List<Line> known = blocks.get(number);
        if (known == null) {
            known = read(number * BLOCK + 1);
            blocks.put(number, known);
        }
        return known;
    }

    private List<Line> read(int first) {
        List<Line> lines = new ArrayList<>(BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            lines.add(new Line(first + i, List.of(), corrections.leftOut(sheet, first + i)));
        }
        try (RawWorkbook workbook = Workbooks.open(file, fileName, corrections.withoutLeavingOut())) {
            for (RawSheet one : workbook.sheets()) {
                if (one.name().equals(sheet)) {
                    workbook.read(one, row -> {
                        if (row.number() >= first && row.number() < first + BLOCK) {
                            lines.set(row.number() - first, line(row));
                        }
                        return row.number() < first + BLOCK - 1;
                    });
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return lines;
    }

    private Line line(RawRow row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(MOST_COLUMNS, row.cells().size()); column++) {
            RawCell cell = row.cell(column);
            cells.add(new Cell(shortened(RawCell.shown(cell)), corrections.cell(sheet, row.number(), column)));
        }
        return new Line(row.number(), cells, corrections.leftOut(sheet, row.number()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}

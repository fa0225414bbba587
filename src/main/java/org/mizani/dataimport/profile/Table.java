package org.mizani.dataimport.profile;

import java.util.ArrayList;
import java.util.List;
import org.mizani.dataimport.workbook.CellAddress;
import org.mizani.dataimport.workbook.RawCell;
import org.mizani.dataimport.workbook.RawRow;
import org.mizani.dataimport.workbook.RawWorkbook.RawSheet;

/**
 * A table on a sheet as far as it has been looked at.
 *
 * @param fileName as the sender named the file, for what names of files say
 * @param titles rows further up, above the first table of the sheet; none for the first table itself
 * @param above rows between the table before it and its headings
 * @param band its headings
 * @param sample its first rows, merged cells filled in
 * @param further true when another table stands above it
 */
record Table(
        RawSheet sheet,
        String fileName,
        List<RawRow> titles,
        List<RawRow> above,
        HeaderBand band,
        List<RawRow> sample,
        boolean further) {

    Table {
        titles = List.copyOf(titles);
        above = List.copyOf(above);
        sample = List.copyOf(sample);
    }

    /**
     * A text beside the table that may say something about all of it.
     *
     * @param cell null when it stands in no cell
     * @param where key of the translations for the place
     */
    record Beside(
            String text, @org.jspecify.annotations.Nullable String cell, String where) {}

    /**
     * Texts in layers: what a nearer layer says alone is not held against farther ones. The titles of a first table
     * are one layer with the names of sheet and file.
     */
    List<List<Beside>> layers() {
        return further ? List.of(texts(above), besides()) : List.of(besides());
    }

    /** Titles from the nearest to the farthest, then the names of sheet and file. */
    List<Beside> besides() {
        List<Beside> besides = new ArrayList<>(texts(above));
        besides.addAll(texts(titles));
        besides.add(new Beside(sheet.name(), null, "import.where.sheet-name"));
        besides.add(new Beside(fileName, null, "import.where.file-name"));
        return besides;
    }

    private static List<Beside> texts(List<RawRow> rows) {
        List<Beside> besides = new ArrayList<>();
        for (RawRow row : rows.reversed()) {
            for (int i = 0; i < row.cells().size(); i++) {
                RawCell cell = row.cell(i);
                if (cell instanceof RawCell.Text(String text)) {
                    add(text, i, row, besides);
                } else if (cell instanceof RawCell.Date(java.time.LocalDateTime date)) {
                    add(date.toLocalDate().toString(), i, row, besides);
                }
            }
        }
        return besides;
    }

    private static void add(String text, int column, RawRow row, List<Beside> besides) {
        if (!text.isBlank()) {
            besides.add(new Beside(text.strip(), CellAddress.of(column, row.number()), "import.where.title"));
        }
    }

    /** What tells questions about a further table of a sheet from those about the first. */
    String suffix() {
        return further ? " " + band.last() : "";
    }
}

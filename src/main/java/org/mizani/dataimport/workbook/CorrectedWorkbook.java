package org.mizani.dataimport.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.workbook.Corrections.RowCorrection;

/** A workbook as people corrected it; the file below stays as it is. */
final class CorrectedWorkbook implements RawWorkbook {

    private final RawWorkbook file;
    private final Corrections corrections;

    CorrectedWorkbook(RawWorkbook file, Corrections corrections) {
        this.file = file;
        this.corrections = corrections;
    }

    @Override
    public List<RawSheet> sheets() {
        return file.sheets();
    }

    @Override
    public List<Finding> findings() {
        return file.findings();
    }

    @Override
    public List<Finding> findings(RawSheet sheet) {
        return file.findings(sheet);
    }

    @Override
    public List<Merged> merged(RawSheet sheet) throws IOException {
        return file.merged(sheet);
    }

    @Override
    public void read(RawSheet sheet, Predicate<RawRow> each) throws IOException {
        NavigableMap<Integer, RowCorrection> corrected = corrections.of(sheet.name());
        if (corrected.isEmpty()) {
            file.read(sheet, each);
            return;
        }
        Rows rows = new Rows(corrected, each);
        file.read(sheet, rows::take);
        rows.takeUpTo(Integer.MAX_VALUE);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Hands on corrected rows in their order, also those that the file does not have. */
    private static final class Rows {
        private final Iterator<Map.Entry<Integer, RowCorrection>> corrected;
        private final Predicate<RawRow> each;
        private Map.@Nullable Entry<Integer, RowCorrection> next;
        private boolean wanted = true;

        Rows(NavigableMap<Integer, RowCorrection> corrected, Predicate<RawRow> each) {
            this.corrected = corrected.entrySet().iterator();
            this.each = each;
            this.next = this.corrected.next();
        }

        boolean take(RawRow row) {
            takeUpTo(row.number());
            Map.Entry<Integer, RowCorrection> here = next;
            if (!wanted) {
                return false;
            }
            if (here == null || here.getKey() != row.number()) {
                return hand(row);
            }
            advance();
            return here.getValue().leftOut() || hand(over(row, here.getValue().cells()));
        }

        /** Rows before this one that the file does not have. */
        void takeUpTo(int number) {
            Map.Entry<Integer, RowCorrection> here = next;
            while (wanted && here != null && here.getKey() < number) {
                if (!here.getValue().leftOut()) {
                    hand(over(
                            new RawRow(here.getKey(), List.of()),
                            here.getValue().cells()));
                }
                here = advance();
            }
        }

        private boolean hand(RawRow row) {
            wanted = each.test(row);
            return wanted;
        }

        private Map.@Nullable Entry<Integer, RowCorrection> advance() {
            next = corrected.hasNext() ? corrected.next() : null;
            return next;
        }

        private static RawRow over(RawRow row, Map<Integer, String> corrected) {
            List<RawCell> cells = new ArrayList<>(row.cells());
            corrected.forEach((position, text) -> {
                while (cells.size() <= position) {
                    cells.add(RawCell.BLANK);
                }
                cells.set(position, text.isEmpty() ? RawCell.BLANK : new RawCell.Text(text));
            });
            return new RawRow(row.number(), cells);
        }
    }
}

package org.mizani.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.ui.texts.Texts;

/**
 * Which cells the rows of a table rest on, those behind computed figures included.
 *
 * @param caption of the table
 */
public record CellTrace(String caption, List<Sheet> sheets) {

    public CellTrace {
        sheets = List.copyOf(sheets);
    }

    /**
     * @param source number in the list of sources, from 1
     * @param sheet null for a published document
     */
    public record Sheet(int source, @Nullable String sheet, List<Row> rows) {

        public Sheet {
            rows = List.copyOf(rows);
        }

        /** One paragraph: source, sheet, then each row with its cells. */
        public String words(Texts texts) {
            String listed = rows.stream()
                    .map(row -> row.cells.isEmpty() ? row.label : row.label + " " + row.cells)
                    .collect(Collectors.joining("; "));
            return sheet == null
                    ? texts.get("reports.trace.document", source, listed)
                    : texts.get("reports.trace.sheet", source, sheet, listed);
        }
    }

    /**
     * @param label what stands before the figures of the row
     * @param cells ranges; of many the first, the last and their number; empty for a document
     */
    public record Row(String label, String cells) {}
}

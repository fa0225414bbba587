package org.mizani.reports;

import org.mizani.charts.ChartSpec;
import org.mizani.tables.Table;

/** A piece of a section of a {@link Document}. */
public sealed interface Block {

    /** A sentence or more of running text. */
    record Paragraph(String text) implements Block {}

    /** A remark about gaps, conflicts or the reading of figures, set apart from the text. */
    record Note(String text) implements Block {}

    record Figures(Table table) implements Block {}

    /** @param twin all figures of the chart */
    record Chart(ChartSpec spec, Table twin) implements Block {

        private static final int MOST_ROWS_BESIDE = 12;

        /** True when the table is too long to stand beside the chart and belongs in the annex. */
        public boolean twinInAnnex() {
            return twin.rows().size() > MOST_ROWS_BESIDE;
        }
    }
}

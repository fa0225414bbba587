package org.mizani.reports;

import java.util.List;
import java.util.stream.Stream;
import org.mizani.charts.ChartSpec;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;

/** A piece of a section of a {@link Document}. */
public sealed interface Block {

    /**
     * A sentence or more of running text.
     *
     * @param figures named in the text, for the list of sources
     */
    record Paragraph(String text, List<FigureId> figures) implements Block {
        public Paragraph {
            figures = List.copyOf(figures);
        }

        public Paragraph(String text) {
            this(text, List.of());
        }
    }

    /**
     * A remark about gaps, conflicts or the reading of figures, set apart from the text.
     *
     * @param figures named in the text, for the list of sources
     */
    record Note(String text, List<FigureId> figures) implements Block {
        public Note {
            figures = List.copyOf(figures);
        }

        public Note(String text) {
            this(text, List.of());
        }
    }

    record Figures(Table table) implements Block {}

    /** A drawing of figures that stand in a table above; formats that cannot draw it leave it out. */
    record Picture(ChartSpec spec) implements Block {}

    /** @param twin all figures of the chart */
    record Chart(ChartSpec spec, Table twin) implements Block {

        private static final int MOST_ROWS_BESIDE = 12;

        /** True when the table is too long to stand beside the chart and belongs in the annex. */
        public boolean twinInAnnex() {
            return twin.rows().size() > MOST_ROWS_BESIDE;
        }
    }

    /** The figures that this part tells in rows and columns; of a chart those that it draws. */
    default Stream<Table> tables() {
        return switch (this) {
            case Figures figures -> Stream.of(figures.table());
            case Chart chart -> Stream.of(chart.twin());
            case Paragraph ignored -> Stream.empty();
            case Note ignored -> Stream.empty();
            case Picture ignored -> Stream.empty();
        };
    }
}

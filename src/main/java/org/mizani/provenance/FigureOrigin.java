package org.mizani.provenance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;

/** Where a figure comes from: a cell of a file, or a computation over other figures. */
public sealed interface FigureOrigin {

    /** What the figure is, in words, in the reader's language. */
    String label();

    /** The figure itself; null when it is not reported. */
    @Nullable
    BigDecimal value();

    /**
     * A figure that stands in a cell of an imported file.
     *
     * @param importedBy user name
     * @param statedSource what the row names as its own source, null when it names none
     */
    record Cell(
            String label,
            @Nullable BigDecimal value,
            ImportId importId,
            String file,
            String sha256,
            SourceCell cell,
            String importedBy,
            Instant importedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String statedSource,
            @Nullable String note)
            implements FigureOrigin {}

    /** A figure that ships with the product's registers: its published document is the source. */
    record Register(String label, @Nullable BigDecimal value, String document) implements FigureOrigin {}

    /**
     * A computed figure.
     *
     * @param formula in words, in the reader's language
     */
    record Computed(String label, @Nullable BigDecimal value, String formula, List<Input> inputs)
            implements FigureOrigin {

        public Computed(String label, MetricValue value, String formula, List<Input> inputs) {
            this(label, value.known().orElse(null), formula, inputs);
        }
    }

    /** One figure that a computation rests on. */
    record Input(FigureId id, String label, @Nullable BigDecimal value) {

        public Input(FigureId id, String label, MetricValue value) {
            this(id, label, value.known().orElse(null));
        }
    }
}

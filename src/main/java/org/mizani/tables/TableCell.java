package org.mizani.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;

/** What stands in a cell of a {@link Table}. */
public sealed interface TableCell {

    /**
     * @param route path inside the product that the text links to, for example {@code operations/AMIS}; null for none
     */
    record Text(String text, @Nullable String route) implements TableCell {}

    record Day(LocalDate date) implements TableCell {}

    /**
     * A number, or a word for its absence.
     *
     * @param figure link to its source, null when it has none
     * @param formula how a spreadsheet computes it from its neighbours, null for a figure that is read
     * @param mark small print marker such as "unverified" or "N < 20", null for none
     */
    record Figure(
            MetricValue value,
            @Nullable FigureId figure,
            @Nullable Formula formula,
            @Nullable String mark) implements TableCell {
        public Figure withFormula(String expression) {
            return new Figure(value, figure, new Formula(expression), mark);
        }

        public Figure withMark(@Nullable String newMark) {
            return new Figure(value, figure, formula, newMark);
        }
    }

    /**
     * Met, below, none, no target, not reported: always a word and a shape, never colour alone.
     *
     * @param code one of {@code met below none no-target not-reported}, or of a target {@code verified interpolated
     *     unverified}, whose shapes are those of charts
     * @param word in the reader's language
     */
    record Status(String code, String word) implements TableCell {
        /** The shape that goes with the word. */
        public String shape() {
            return switch (code) {
                case "met" -> "✓";
                case "below" -> "◐";
                case "none" -> "○";
                case "verified" -> "●";
                case "interpolated" -> "◌";
                case "unverified" -> "?";
                default -> "–";
            };
        }
    }

    /** The number in this cell; empty for words, dates and figures that are missing. */
    default Optional<BigDecimal> number() {
        return this instanceof Figure figure ? figure.value().known() : Optional.empty();
    }

    static TableCell text(String text) {
        return new Text(text, null);
    }

    static Figure figure(MetricValue value, @Nullable FigureId id) {
        return new Figure(value, id, null, null);
    }
}

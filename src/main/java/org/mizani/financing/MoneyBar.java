package org.mizani.financing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.MoneyChart;

/**
 * A position as a bar of a chart and a row of its twin.
 *
 * @param label in the reader's language
 */
record MoneyBar(String label, FundingPosition position) {

    /** True when there is anything to draw. */
    boolean drawable() {
        return List.of(Measure.REQUIREMENT, Measure.PLEDGED, Measure.COMMITTED, Measure.RECEIVED).stream()
                .anyMatch(m -> position.value(m).known().isPresent());
    }

    MoneyChart.Bar bar(Basis basis) {
        BigDecimal received = amount(Measure.RECEIVED);
        BigDecimal committed = amount(Measure.COMMITTED);
        return new MoneyChart.Bar(
                label,
                amount(Measure.REQUIREMENT),
                received,
                difference(committed, received),
                difference(amount(Measure.PLEDGED), committed == null ? received : committed),
                position.shortfall(basis).shortfall().known().orElse(null));
    }

    private @Nullable BigDecimal amount(Measure measure) {
        return position.value(measure).known().orElse(null);
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal whole, @Nullable BigDecimal part) {
        return whole == null ? null : whole.subtract(part == null ? BigDecimal.ZERO : part);
    }
}

package org.mizani.financing.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Funding;
import org.mizani.financing.Valued;
import org.mizani.metrics.MetricValue;

/**
 * An amount and the claims that state it.
 *
 * @param on the day of a stock or the last day of a need, null where nothing is stated
 */
public record Stated(MetricValue amount, @Nullable LocalDate on, List<Valued<? extends Funding>> inputs) {

    static final Stated NOTHING = new Stated(MetricValue.notReported(), null, List.of());

    public Stated {
        inputs = List.copyOf(inputs);
    }

    /** Of claims about one figure the one that is preferred, else the newest; nothing when there are none. */
    static Stated counting(@Nullable LocalDate on, List<Valued<? extends Funding>> about) {
        return about.stream()
                .max(Comparator.comparing(
                                (Valued<? extends Funding> v) -> v.claim().preference() != null)
                        .thenComparing(v -> v.claim().recordedFrom())
                        .thenComparingLong(v -> v.claim().id()))
                .<Stated>map(v -> new Stated(MetricValue.of(v.amount()), on, List.of(v)))
                .orElse(NOTHING);
    }

    /** Sum of claims; nothing when there are none. */
    static Stated of(@Nullable LocalDate on, List<Valued<? extends Funding>> inputs) {
        return inputs.isEmpty()
                ? NOTHING
                : new Stated(
                        MetricValue.of(inputs.stream().map(v -> v.amount()).reduce(BigDecimal.ZERO, BigDecimal::add)),
                        on,
                        inputs);
    }
}

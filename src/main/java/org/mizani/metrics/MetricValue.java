package org.mizani.metrics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A figure that may be missing: the compiler asks every reader what to show then. Missing is never zero. */
public sealed interface MetricValue {

    /** A figure that is known exactly. */
    record Known(BigDecimal value) implements MetricValue {}

    /** Nobody reported this figure. */
    record NotReported() implements MetricValue {}

    /** The figure has no meaning here; {@code because} is a translation key that says why. */
    record NotMeaningful(String because) implements MetricValue {}

    static MetricValue of(BigDecimal value) {
        return new Known(value);
    }

    static MetricValue of(long value) {
        return new Known(BigDecimal.valueOf(value));
    }

    static MetricValue notReported() {
        return new NotReported();
    }

    /** @param because translation key of the reason */
    static MetricValue notMeaningful(String because) {
        return new NotMeaningful(because);
    }

    default Optional<BigDecimal> known() {
        return this instanceof Known(BigDecimal value) ? Optional.of(value) : Optional.empty();
    }

    default MetricValue map(UnaryOperator<BigDecimal> change) {
        return this instanceof Known(BigDecimal value) ? new Known(change.apply(value)) : this;
    }
}

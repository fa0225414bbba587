package org.mizani.financing;

import java.util.List;
import org.mizani.metrics.MetricValue;

/** An amount and the claims that it rests on. */
public record Amount(MetricValue value, List<? extends Valued<? extends Funding>> inputs) {

    static final Amount NOT_REPORTED = new Amount(MetricValue.notReported(), List.of());

    public Amount {
        inputs = List.copyOf(inputs);
    }

    static Amount sum(List<? extends Valued<? extends Funding>> inputs) {
        return new Amount(Parts.sum(inputs), inputs);
    }
}

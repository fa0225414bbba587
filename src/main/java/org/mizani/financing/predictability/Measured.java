package org.mizani.financing.predictability;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;

/**
 * A measure of predictability with what it is computed from.
 *
 * @param value in the unit of the measure; not a number for dates
 * @param day the value of a measure that is a date, null when it is not known
 * @param inputs the figures it rests on
 * @param remarks what to know when reading it
 */
public record Measured(MetricValue value, @Nullable LocalDate day, List<Ingredient> inputs, List<Remark> remarks) {

    public Measured {
        inputs = List.copyOf(inputs);
        remarks = List.copyOf(remarks);
    }

    public boolean known() {
        return day != null || value.known().isPresent();
    }

    static Measured of(MetricValue value, List<Ingredient> inputs, Remark... remarks) {
        return new Measured(value, null, inputs, List.of(remarks));
    }
}

package org.mizani.financing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Period;

/** When money flowed: on a day, or some time in a period; the day counts where both are stated. */
public record FlowTime(@Nullable LocalDate date, @Nullable Period period) {

    public FlowTime {
        if (date == null && period == null) {
            throw new IllegalArgumentException("a flow needs a date or a period");
        }
    }

    public static FlowTime on(LocalDate date) {
        return new FlowTime(date, null);
    }

    public static FlowTime during(Period period) {
        return new FlowTime(null, period);
    }

    /** True when the date, else the whole period, lies inside. */
    public boolean within(Period asked) {
        return date != null ? asked.contains(date) : period != null && asked.contains(period);
    }

    /** True when the date, else a day of the period, lies inside. */
    public boolean touches(Period asked) {
        return date != null ? asked.contains(date) : period != null && asked.overlaps(period);
    }

    /** The date, else the end of the period. */
    public LocalDate day() {
        if (date != null) {
            return date;
        }
        if (period != null) {
            return period.to();
        }
        throw new IllegalStateException("a flow without a time");
    }

    /** The date, else the beginning of the period. */
    LocalDate begins() {
        return date != null || period == null ? day() : period.from();
    }

    @Nullable
    LocalDate from() {
        return period == null ? null : period.from();
    }

    @Nullable
    LocalDate to() {
        return period == null ? null : period.to();
    }
}

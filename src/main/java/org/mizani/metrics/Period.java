package org.mizani.metrics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from {@code from} to {@code to}, both included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins: " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** True when {@code other} lies wholly inside. */
    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }

    /** True when the two have at least a day in common. */
    public boolean overlaps(Period other) {
        return !other.from.isAfter(to) && !other.to.isBefore(from);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}

package org.mizani.reports.schedule;

import java.time.LocalDate;

/** A month or quarter that reports are about, both days included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period from " + from + " to " + to);
        }
    }

    /** For names of files: {@code 2026-10}, or {@code 2026-Q3} for a quarter. */
    String code() {
        boolean month = from.getMonth() == to.getMonth();
        return from.getYear()
                + (month
                        ? "-" + from.toString().substring(5, 7)
                        : "-Q" + (from.getMonthValue() / Frequency.QUARTERLY.months() + 1));
    }
}

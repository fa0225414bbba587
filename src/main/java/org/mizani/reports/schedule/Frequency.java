package org.mizani.reports.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often reports are made, and about which period; all in UTC. */
public enum Frequency {
    MONTHLY(1),
    /** Quarters begin in January, April, July and October. */
    QUARTERLY(3);

    /** Before offices open anywhere in Africa, after backups at midnight. */
    private static final LocalTime HOUR = LocalTime.of(4, 0);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /** The word in the database and in the HTTP interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Frequency> byCode(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }

    /** The first due time after a moment. */
    Instant next(Instant after, int dueDay) {
        LocalDate begin = begin(after);
        Instant due = due(begin, dueDay);
        return due.isAfter(after) ? due : due(begin.plusMonths(months), dueDay);
    }

    /** The last due time that is not after a moment. */
    Instant latest(Instant until, int dueDay) {
        LocalDate begin = begin(until);
        Instant due = due(begin, dueDay);
        return due.isAfter(until) ? due(begin.minusMonths(months), dueDay) : due;
    }

    /** The month or quarter that had ended last at a moment. */
    Period ended(Instant at) {
        LocalDate begin = begin(at);
        return new Period(begin.minusMonths(months), begin.minusDays(1));
    }

    /** The first day of the month or quarter that holds a moment. */
    private LocalDate begin(Instant at) {
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    private static Instant due(LocalDate begin, int dueDay) {
        return begin.withDayOfMonth(dueDay).atTime(HOUR).toInstant(ZoneOffset.UTC);
    }
}

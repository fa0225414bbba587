package org.mizani.stipends;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Measure;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.operations.Component;

/**
 * What stipends of an operation are to be computed.
 *
 * @param from first month
 * @param to last month, itself included
 * @param component only this one; null for all uniformed people deployed
 * @param contributor only this one; null for all
 * @param carried true where a month without a report is to carry the last one forward
 * @param strength people whom the reader says there were in each month; null for what reports say
 * @param paid what the reader says was paid; null for what is on record
 * @param paidBy {@link Measure#SPENT} or {@link Measure#RECEIVED}; null for spent, or received where nothing is spent
 */
public record StipendQuestion(
        String operation,
        YearMonth from,
        YearMonth to,
        StipendKind kind,
        @Nullable Component component,
        @Nullable String contributor,
        boolean carried,
        @Nullable Long strength,
        @Nullable BigDecimal paid,
        @Nullable Measure paidBy,
        KnownAt knownAt) {

    /** More months than these nobody computes at once. */
    public static final int MOST_MONTHS = 240;

    /** The first month that is asked about, and that a rate can be from. */
    public static final YearMonth FIRST = YearMonth.of(1945, 1);

    /** The last one. */
    public static final YearMonth LAST = YearMonth.of(2100, 12);

    public StipendQuestion {
        if (!possible(from) || !possible(to)) {
            throw new IllegalArgumentException("not from " + FIRST + " to " + LAST + ": " + from + " to " + to);
        }
        long months = ChronoUnit.MONTHS.between(from, to) + 1;
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("not from 1 to " + MOST_MONTHS + " months: " + from + " to " + to);
        }
        if ((strength != null && strength < 0) || (paid != null && paid.signum() < 0)) {
            throw new IllegalArgumentException("people and payments are not below 0");
        }
        if (paidBy != null && paidBy != Measure.SPENT && paidBy != Measure.RECEIVED) {
            throw new IllegalArgumentException("what was paid was spent or received, not " + paidBy);
        }
    }

    /** True for a month from {@link #FIRST} to {@link #LAST}. */
    public static boolean possible(YearMonth month) {
        return !month.isBefore(FIRST) && !month.isAfter(LAST);
    }

    public List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    public Period period() {
        return new Period(from.atDay(1), to.atEndOfMonth());
    }

    /** True for a part of the operation's people, of which nobody knows what it was paid. */
    public boolean part() {
        return component != null || contributor != null;
    }

    public StipendQuestion withContributor(@Nullable String chosen) {
        return new StipendQuestion(
                operation, from, to, kind, component, chosen, carried, strength, paid, paidBy, knownAt);
    }

    public StipendQuestion withComponent(@Nullable Component chosen) {
        return new StipendQuestion(
                operation, from, to, kind, chosen, contributor, carried, strength, paid, paidBy, knownAt);
    }
}

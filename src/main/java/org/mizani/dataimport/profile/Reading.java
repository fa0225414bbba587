package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** What the text of a cell turned out to be. */
sealed interface Reading {

    record Decimal(BigDecimal value) implements Reading {}

    /**
     * A number with a currency beside it.
     *
     * @param currencies ISO codes that the mark may mean, one or more
     * @param mark the currency as written
     */
    record Amount(BigDecimal value, Set<String> currencies, String mark) implements Reading {}

    /**
     * A day.
     *
     * @param date the last day of what is written
     * @param from the first: the same unless a month or a quarter is written
     */
    record Day(LocalDate date, LocalDate from, Set<DateNote> notes) implements Reading {

        Day(LocalDate date) {
            this(date, date, Set.of());
        }
    }

    /** Two readings are possible, both to be shown; the person must say which is meant. */
    record Ambiguous(String one, String other) implements Reading {}

    /** Understood, and for that very reason no value; the code is that of the finding that says why. */
    record Refused(String code) implements Reading {}

    record Unreadable() implements Reading {}
}

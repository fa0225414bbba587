package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the text of a cell turned out to be. */
sealed interface Reading {

    record Decimal(BigDecimal value) implements Reading {}

    record Day(LocalDate date) implements Reading {}

    /** Two readings are possible, both to be shown; the person must say which is meant. */
    record Ambiguous(String one, String other) implements Reading {}

    record Unreadable() implements Reading {}
}

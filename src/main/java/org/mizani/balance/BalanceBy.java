package org.mizani.balance;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a line is about; names are the translations {@code balance.by.<code>}. */
public enum BalanceBy {
    OPERATION,
    /** A contributor in an operation: its own women, the operation's coverage, and what it is owed there. */
    CONTRIBUTOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BalanceBy> byCode(String code) {
        return Stream.of(values()).filter(b -> b.code().equals(code)).findFirst();
    }
}

package org.mizani.financing.explorer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rows of an answer are; names are the translations {@code financing.explorer.by.<code>}. */
public enum MoneyBreakdown {
    OPERATION,
    PARTNER,
    CHANNEL,
    CATEGORY,
    /** Receipts and money spent, by the month of their day. */
    MONTH;

    public static final MoneyBreakdown USUAL = OPERATION;

    /** The word in the address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MoneyBreakdown> byCode(String code) {
        return Stream.of(values()).filter(b -> b.code().equals(code)).findFirst();
    }
}

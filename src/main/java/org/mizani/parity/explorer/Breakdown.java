package org.mizani.parity.explorer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rows of an answer are; names are the translations {@code parity.explorer.by.<code>}. */
public enum Breakdown {
    COMPONENT,
    TYPE,
    OPERATION,
    LEAD,
    REGION,
    CONTRIBUTOR,
    /** Months, each with the reports of that month. */
    DATE;

    public static final Breakdown USUAL = COMPONENT;

    /** The word in the address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Breakdown> byCode(String code) {
        return Stream.of(values()).filter(b -> b.code().equals(code)).findFirst();
    }
}

package org.mizani.headcounts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What headcounts can be grouped by. */
public enum Dimension {
    OPERATION,
    COMPONENT,
    TYPE,
    CONTRIBUTOR,
    DATE;

    /** The word in addresses and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dimension> byCode(String code) {
        return Stream.of(values()).filter(d -> d.code().equals(code)).findFirst();
    }
}

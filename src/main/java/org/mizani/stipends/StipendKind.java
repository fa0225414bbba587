package org.mizani.stipends;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a monthly rate is; rates of different kinds are never added, nor one taken for another. Names are the translations
 * {@code stipends.kind.<code>}.
 */
public enum StipendKind {
    /** What partners pay for one person and month. */
    DONOR_PAID,
    /** The part of it that the European Union pays. */
    EU_PAID,
    /** What the contributing country keeps. */
    DEDUCTION,
    /** What the person receives. */
    TAKE_HOME;

    /** True for what statements of payments and arrears speak of: stipends as donors pay them. */
    public boolean stated() {
        return this == DONOR_PAID;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<StipendKind> byCode(String code) {
        return Stream.of(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}

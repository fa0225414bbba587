package org.mizani.financing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a contribution is, in the meanings of IATI; names are the translations {@code contribution-kind.<code>}. */
public enum ContributionKind {
    /** A non-binding indication. */
    PLEDGE,
    /** A firm written obligation. */
    COMMITMENT,
    /** Money received. */
    RECEIPT,
    /** What assessed members owe by decision. */
    ASSESSED,
    /** What assessed members paid. */
    ASSESSED_PAID;

    /** The code in files and the database, for example {@code assessed-paid}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ContributionKind> byCode(String code) {
        return Stream.of(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}

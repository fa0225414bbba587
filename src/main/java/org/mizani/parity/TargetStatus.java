package org.mizani.parity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure a target is; names are the translations {@code parity.target-status.<code>}. */
public enum TargetStatus {
    /** Read in a published source. */
    VERIFIED,
    /** Computed between two published values. */
    INTERPOLATED,
    /** Not seen in a published source: never shown as fact. */
    UNVERIFIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a word that is no status. */
    public static Optional<TargetStatus> parse(String code) {
        return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    static TargetStatus byCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

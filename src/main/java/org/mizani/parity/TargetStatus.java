package org.mizani.parity;

import java.util.Locale;

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

    static TargetStatus byCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.mizani.stipends;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure a rate is; names are the translations {@code stipends.status.<code>}. */
public enum StipendStatus {
    /** Read in the document that sets it. */
    VERIFIED,
    /** Reported by others than those who set it. */
    SECONDARY,
    /** Not seen in a published source. */
    UNVERIFIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StipendStatus> byCode(String code) {
        return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}

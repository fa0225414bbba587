package org.mizani.financing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a partner's support; names are {@code partners.measure.<code>}. Promises are not money. */
public enum SupportMeasure {
    PLEDGED,
    COMMITTED,
    RECEIVED,
    /** Paid by assessed members. */
    ASSESSED_PAID,
    /** Spent on the operation by the partner or its fund. */
    SPENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SupportMeasure> byCode(String code) {
        return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}

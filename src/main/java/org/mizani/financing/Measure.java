package org.mizani.financing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The amounts of a {@link FundingPosition}; names are the translations {@code financing.measure.<code>}. */
public enum Measure {
    REQUIREMENT,
    PLEDGED,
    COMMITTED,
    RECEIVED,
    /** Receipts in kind; part of {@link #RECEIVED} only where the scope includes help in kind. */
    RECEIVED_IN_KIND,
    SPENT,
    ASSESSED,
    ASSESSED_PAID,
    /** Owed to contributors at the last date of the period for which somebody says so. */
    ARREARS,
    /** Cash on hand at the last date of the period for which somebody says so. */
    CASH;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The member of objects in the HTTP interface that holds it. */
    public String member() {
        String[] words = code().split("-", -1);
        StringBuilder member = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            member.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return member.toString();
    }

    public static Optional<Measure> byCode(String code) {
        return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}

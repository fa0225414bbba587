package org.mizani.stipends;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures that are computed about stipends; names are the translations {@code stipends.measure.<code>}. */
public enum StipendMeasure {
    /** Of a month; without one the months added up. */
    PERSON_MONTHS,
    /** Of a month, or of all. */
    DUE,
    OWED,
    SURPLUS,
    DIFFERENCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<StipendMeasure> byCode(String code) {
        return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}

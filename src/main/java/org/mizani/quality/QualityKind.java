package org.mizani.quality;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be wrong with data, or lacking; titles and explanations are the translations {@code quality.kind.<code>} and
 * {@code quality.about.<code>}.
 */
public enum QualityKind {
    /** Facts about people on which open claims disagree. */
    CONFLICTING_PEOPLE,
    /** Facts about money on which open claims disagree. */
    CONFLICTING_MONEY,
    /** Facts about people that one import alone states. */
    SINGLE_SOURCE,
    /** Months that a monthly series leaves out. */
    MISSING_MONTHS,
    /** Operations that run, and whose people nobody has reported lately. */
    STALE,
    /** Targets that no published source was seen for. */
    UNSURE_TARGETS,
    /** Ceilings that no published source was seen for, or only a secondary one. */
    UNSURE_CEILINGS,
    /** Claims about money that are in no sum because no exchange rate is known. */
    NOT_CONVERTED;

    /** The word in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QualityKind> byCode(String code) {
        return Stream.of(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}

package org.mizani.reports;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sections that a report may have; titles are the translations {@code reports.section.<code>}. */
public enum SectionKind {
    PARITY,
    STRENGTH,
    FINANCE,
    CONFLICTS,
    /** Where the figures come from; always the last one. */
    SOURCES;

    /** The word in definitions. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static SectionKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no section " + code + "; sections are "
                        + Arrays.stream(values()).map(SectionKind::code).collect(Collectors.joining(", "))));
    }
}

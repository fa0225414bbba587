package org.mizani.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a report is printed on. Margins differ so that the text is as wide on each: tables and charts of one report look
 * alike, and only the turns of its pages differ.
 */
public enum Paper {
    /** 210 by 297 mm: most of the world. */
    A4,
    /** 8.5 by 11 inches: North America and the United Nations in New York. */
    LETTER;

    /** What a report is printed on where nobody chooses. */
    public static final Paper USUAL = A4;

    /** As it stands in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Paper> byCode(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }
}

package org.mizani.dataimport.profile;

import java.util.Arrays;
import java.util.Optional;

/** What the first number of a column's dates is, where the year comes last. */
public enum DateOrder {
    /** 25/04/2025 */
    DAY_FIRST("day-first"),
    /** 04/25/2025 */
    MONTH_FIRST("month-first");

    private final String word;

    DateOrder(String word) {
        this.word = word;
    }

    /** The word by which answers name it. */
    public String word() {
        return word;
    }

    public static Optional<DateOrder> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word.strip())).findFirst();
    }
}

package org.mizani.dataimport.profile;

import java.util.Arrays;
import java.util.Optional;

/** Which mark stands before the decimals of a column's numbers. */
public enum NumberStyle {
    /** 1,028.50 */
    POINT("point"),
    /** 1.028,50 */
    COMMA("comma");

    private final String word;

    NumberStyle(String word) {
        this.word = word;
    }

    /** The word by which answers name it. */
    public String word() {
        return word;
    }

    public static Optional<NumberStyle> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word.strip())).findFirst();
    }
}

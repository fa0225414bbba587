package org.mizani.dataimport.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column whose texts do not say how they are to be read.
 *
 * @param column position, from 0
 * @param dates whether the order of day and month is in doubt, else the decimal mark
 * @param contradicting two texts that can only be read in different styles; none when no text tells
 * @param ambiguous how many texts have two readings: when there is none, nothing needs to be asked
 * @param example the first of them; null when there is none
 */
public record StyleDoubt(
        int column,
        boolean dates,
        List<Example> contradicting,
        int ambiguous,
        @Nullable Example example) {

    public StyleDoubt {
        contradicting = List.copyOf(contradicting);
    }

    /**
     * A text and its place.
     *
     * @param row number as the spreadsheet shows it, from 1
     * @param readings the word of each style in which the text can be read, and what it is then
     */
    public record Example(String text, int row, List<Read> readings) {

        public Example {
            readings = List.copyOf(readings);
        }
    }

    /**
     * One reading.
     *
     * @param style the answer that chooses it: {@code point}, {@code comma}, {@code day-first} or {@code month-first}
     * @param value the number or ISO date that the text then is
     */
    public record Read(String style, String value) {}
}

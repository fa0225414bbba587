package org.mizani.dataimport.profile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mizani.dataimport.Answers;

/**
 * The rows that a person says are the headings of a sheet.
 *
 * @param first row number of the upper row, 0 when nobody said
 * @param last row number of the lower row
 */
record HeaderRows(int first, int last) {

    /** Nobody said. */
    static final HeaderRows ANY = new HeaderRows(0, 0);

    private static final String KIND = "header ";
    private static final Pattern ROWS = Pattern.compile("([1-9]\\d{0,4})(?:-([1-9]\\d{0,4}))?");

    /** Answers to {@code header <sheet>}: {@code 3}, or {@code 2-3}; anything else says nothing. */
    static HeaderRows said(String sheet, Answers answers) {
        Matcher rows = ROWS.matcher(answers.to(KIND + sheet).orElse(""));
        if (!rows.matches()) {
            return ANY;
        }
        int first = Integer.parseInt(rows.group(1));
        return new HeaderRows(first, rows.group(2) == null ? first : Integer.parseInt(rows.group(2)));
    }

    boolean any() {
        return first > 0;
    }

    /** The bands that are meant. */
    List<HeaderBand> of(List<HeaderBand> bands) {
        return any()
                ? bands.stream()
                        .filter(b -> b.first() == first && b.last() == last)
                        .toList()
                : bands;
    }
}

package org.mizani.dataimport.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.workbook.CellAddress;

/**
 * The heading of a column.
 *
 * @param position of the column, from 0
 * @param row of its lowest part, from 1
 * @param parts from the top row to the lowest, without blanks and repetitions: "Troops", "Female"
 * @param tag of the Humanitarian Exchange Language below it, null where there is none
 */
record Heading(
        int position, int row, List<String> parts, @Nullable String tag) {

    Heading {
        parts = List.copyOf(parts);
    }

    String joined() {
        return String.join(" ", parts);
    }

    boolean blank() {
        return parts.isEmpty();
    }

    String letters() {
        return CellAddress.letters(position);
    }

    String address() {
        return letters() + row;
    }
}

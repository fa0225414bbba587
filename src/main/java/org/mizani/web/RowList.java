package org.mizani.web;

import java.util.List;

/**
 * Part of a list, as JSON or, when the request accepts {@code text/csv}, its rows alone as CSV.
 *
 * @param total rows there are in all
 * @param limit most rows of this part
 * @param offset rows before this part
 */
public record RowList<T>(List<T> rows, long total, int limit, int offset) implements Counted {

    public RowList {
        rows = List.copyOf(rows);
    }
}

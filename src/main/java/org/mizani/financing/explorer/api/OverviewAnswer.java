package org.mizani.financing.explorer.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.web.Counted;

/**
 * Part of the rows, with what all of them have in common; as CSV the rows alone.
 *
 * @param total rows there are in all
 * @param from null where each operation is read over its own mandate
 * @param prorata true when claims whose period only overlaps count by their days inside
 * @param sum all rows added up; shortfalls and surpluses apart, never netted
 * @param concentration of the receipts by these rows, null by operation and by month
 * @param leftOut number of claims that overlap the period without lying inside
 * @param notConverted number of claims for which no exchange rate is known
 */
record OverviewAnswer(
        List<Map<String, @Nullable Object>> rows,
        long total,
        int limit,
        int offset,
        String by,
        String basis,
        String scope,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String currency,
        boolean prorata,
        Map<String, @Nullable Object> sum,
        @Nullable Map<String, @Nullable Object> concentration,
        int leftOut,
        int notConverted)
        implements Counted {

    OverviewAnswer {
        rows = List.copyOf(rows);
    }
}

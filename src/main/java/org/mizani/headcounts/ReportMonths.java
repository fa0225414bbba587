package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The months that a file reports on, by operation. Operations are numbered as {@link PackedRows} does. */
final class ReportMonths {

    private static final int MONTH_BITS = 24;
    private static final int MONTHS_A_YEAR = 12;

    private final Map<Long, Integer> lastDays = new HashMap<>();

    ReportMonths(PackedRows rows) {
        long latest = -1;
        int day = 0;
        for (int row = 0; row < rows.size(); row++) {
            long key = key(rows.operation(row), month(rows.date(row)));
            if (key != latest || day != rows.epochDay(row)) {
                latest = key;
                day = rows.epochDay(row);
                lastDays.merge(key, day, Math::max);
            }
        }
    }

    /** The last day of a month on which the file has a report of the operation, as epoch day; null for none. */
    @Nullable
    Integer lastDay(int operation, int month) {
        return lastDays.get(key(operation, month));
    }

    /** The operations, each with its months in order. */
    Map<Integer, int[]> byOperation() {
        Map<Integer, BitSet> months = new TreeMap<>();
        lastDays.keySet()
                .forEach(key -> months.computeIfAbsent((int) (key >> MONTH_BITS), o -> new BitSet())
                        .set((int) (key & ((1 << MONTH_BITS) - 1))));
        Map<Integer, int[]> sorted = new LinkedHashMap<>();
        months.forEach((operation, set) -> sorted.put(operation, set.stream().toArray()));
        return sorted;
    }

    /** Months since the year 0. */
    static int month(LocalDate date) {
        return date.getYear() * MONTHS_A_YEAR + date.getMonthValue() - 1;
    }

    private static long key(int operation, int month) {
        return ((long) operation << MONTH_BITS) | month;
    }
}

package org.mizani.parity.explorer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mizani.headcounts.Slice;

/**
 * Which reports are read at a date. Stocks are never added over time, so of each operation one report counts: its latest
 * one; where components are shown apart, the latest of each component.
 *
 * @param dates by operation, or by operation and component
 */
record Reports(boolean componentsApart, Map<String, LocalDate> dates) {

    /** The latest reports on or before a day. */
    static Reports latest(List<Slice> slices, LocalDate day, boolean componentsApart) {
        return latest(slices, componentsApart, date -> !date.isAfter(day));
    }

    /** The latest reports of each month that has any, by month. */
    static SortedMap<YearMonth, Reports> monthly(List<Slice> slices, boolean componentsApart) {
        SortedMap<YearMonth, Reports> months = new TreeMap<>();
        for (Slice slice : slices) {
            months.computeIfAbsent(YearMonth.from(slice.date()), m -> new Reports(componentsApart, new HashMap<>()))
                    .enter(slice);
        }
        return months;
    }

    private static Reports latest(List<Slice> slices, boolean componentsApart, Predicate<LocalDate> within) {
        Reports reports = new Reports(componentsApart, new HashMap<>());
        for (Slice slice : slices) {
            if (within.test(slice.date())) {
                reports.enter(slice);
            }
        }
        return reports;
    }

    private void enter(Slice slice) {
        dates.merge(key(slice), slice.date(), (a, b) -> a.isAfter(b) ? a : b);
    }

    boolean read(Slice slice) {
        return slice.date().equals(dates.get(key(slice)));
    }

    /** The dates that are read, by operation. */
    static SortedMap<String, SortedSet<LocalDate>> byOperation(Collection<Slice> slices) {
        SortedMap<String, SortedSet<LocalDate>> read = new TreeMap<>();
        slices.forEach(
                s -> read.computeIfAbsent(s.operation(), o -> new TreeSet<>()).add(s.date()));
        return read;
    }

    private String key(Slice slice) {
        return componentsApart ? slice.operation() + "/" + slice.component().code() : slice.operation();
    }
}

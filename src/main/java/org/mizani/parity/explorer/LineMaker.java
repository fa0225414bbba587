package org.mizani.parity.explorer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.headcounts.Slice;

/** Puts slices of many reports together to lines over time. */
final class LineMaker {

    private final RowMaker rows;
    private final SortedMap<YearMonth, Reports> months;
    private final Function<Slice, String> key;

    /** @param months which reports are read in each month */
    LineMaker(RowMaker rows, SortedMap<YearMonth, Reports> months, Function<Slice, String> key) {
        this.rows = rows;
        this.months = months;
        this.key = key;
    }

    /** A line for each key of the rows, in their order; keys without a line are left out. */
    List<ExploredLine> lines(Breakdown kind, List<ExploredRow> order, List<Slice> slices) {
        Map<String, SortedMap<YearMonth, List<Slice>>> groups = new HashMap<>();
        for (Slice slice : slices) {
            YearMonth month = YearMonth.from(slice.date());
            Reports read = months.get(month);
            if (read != null && read.read(slice)) {
                groups.computeIfAbsent(key.apply(slice), k -> new TreeMap<>())
                        .computeIfAbsent(month, m -> new ArrayList<>())
                        .add(slice);
            }
        }
        return order.stream()
                .filter(row -> groups.containsKey(row.key()))
                .map(row -> line(kind, row, groups.getOrDefault(row.key(), new TreeMap<>())))
                .toList();
    }

    private ExploredLine line(Breakdown kind, ExploredRow row, SortedMap<YearMonth, List<Slice>> byMonth) {
        SortedMap<LocalDate, ExploredRow> read = new TreeMap<>();
        byMonth.values().stream()
                .map(slices -> rows.row(row.key(), slices))
                .forEach(month -> read.put(month.latest().orElseThrow(), month));
        List<HeadcountSeries.Point> points = read.entrySet().stream()
                .map(e -> new HeadcountSeries.Point(e.getKey(), e.getValue().people()))
                .toList();
        return new ExploredLine(kind, row.key(), HeadcountSeries.withGaps(points), rows.targets(row), read);
    }
}

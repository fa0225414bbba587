package org.mizani.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes many cell addresses briefly: {@code D2:D40, D44, E7}. */
final class CellRanges {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,9})");
    private static final Comparator<String> BY_COLUMN =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private CellRanges() {}

    /** @param addresses such as {@code D17}; anything else is repeated as it is, behind the others */
    static String of(Collection<String> addresses) {
        Map<String, TreeSet<Integer>> rows = new TreeMap<>(BY_COLUMN);
        TreeSet<String> others = new TreeSet<>();
        for (String address : addresses) {
            Matcher cell = ADDRESS.matcher(address);
            if (cell.matches()) {
                rows.computeIfAbsent(cell.group(1), ignored -> new TreeSet<>()).add(Integer.parseInt(cell.group(2)));
            } else {
                others.add(address);
            }
        }
        List<String> parts = new ArrayList<>();
        rows.forEach((column, numbers) -> parts.addAll(runs(column, numbers)));
        parts.addAll(others);
        return String.join(", ", parts);
    }

    private static List<String> runs(String column, NavigableSet<Integer> rows) {
        List<String> runs = new ArrayList<>();
        int start = rows.first();
        int last = start;
        for (int row : rows.tailSet(start, false)) {
            if (row != last + 1) {
                runs.add(run(column, start, last));
                start = row;
            }
            last = row;
        }
        runs.add(run(column, start, last));
        return runs;
    }

    private static String run(String column, int from, int to) {
        return from == to ? column + from : column + from + ":" + column + to;
    }
}

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
import org.apache.poi.ss.util.CellReference;

/** Writes many cell addresses briefly: {@code D2:D40, D44, E7}. */
final class CellRanges {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,9})");
    private static final Comparator<String> BY_COLUMN =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private CellRanges() {}

    /** @param addresses such as {@code D17}; anything else is repeated as it is, behind the others */
    static String of(Collection<String> addresses) {
        return String.join(", ", parts(addresses));
    }

    /**
     * The same, but cells that lie beside each other in one row as {@code E7:F7}, and of more ranges than so many the
     * first and the last cell with their number: {@code D2 … F90 (120)}.
     */
    static String brief(Collection<String> addresses, int most) {
        List<Place> sorted =
                addresses.stream().distinct().map(Place::of).sorted(Place.ORDER).toList();
        if (sorted.size() > 1 && besideEachOther(sorted)) {
            return sorted.getFirst().address + ":" + sorted.getLast().address;
        }
        List<String> parts = parts(addresses);
        return parts.size() <= most
                ? String.join(", ", parts)
                : sorted.getFirst().address + " … " + sorted.getLast().address + " (" + sorted.size() + ")";
    }

    /** @param row beyond all rows for what is no address */
    private record Place(String address, int row, int column) {

        static final Comparator<Place> ORDER = Comparator.comparingInt(Place::row)
                .thenComparingInt(Place::column)
                .thenComparing(Place::address);

        static Place of(String address) {
            Matcher cell = ADDRESS.matcher(address);
            return cell.matches()
                    ? new Place(
                            address,
                            Integer.parseInt(cell.group(2)),
                            CellReference.convertColStringToIndex(cell.group(1)))
                    : new Place(address, Integer.MAX_VALUE, 0);
        }
    }

    private static boolean besideEachOther(List<Place> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            Place left = sorted.get(i - 1);
            Place right = sorted.get(i);
            if (left.row != right.row || right.column != left.column + 1) {
                return false;
            }
        }
        return true;
    }

    private static List<String> parts(Collection<String> addresses) {
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
        return parts;
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

package org.mizani.parity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.parity.trend.YearShare;

/**
 * The reports that stand for the ends of years: of each year the last one that states women and men, when it lies in the
 * last quarter. A year that is still running, or that nobody reported to its end, has none.
 *
 * @param reports by year
 */
public record YearEnds(TreeMap<Integer, HeadcountSeries.Point> reports) {

    private static final int LAST_QUARTER = 10;

    public static YearEnds of(HeadcountSeries series) {
        TreeMap<Integer, HeadcountSeries.Point> reports = new TreeMap<>();
        series.points().stream()
                .filter(p -> p.people().share().known().isPresent())
                .filter(p -> p.date().getMonthValue() >= LAST_QUARTER)
                .forEach(p -> reports.put(p.date().getYear(), p));
        return new YearEnds(reports);
    }

    public int count() {
        return reports.size();
    }

    boolean enough() {
        return count() >= ParityYear.FEWEST_POINTS;
    }

    List<LocalDate> dates() {
        return reports.values().stream().map(HeadcountSeries.Point::date).toList();
    }

    List<YearShare> shares() {
        return reports.entrySet().stream()
                .map(e -> new YearShare(e.getKey(), paired(e)))
                .toList();
    }

    private static org.mizani.metrics.Share paired(Map.Entry<Integer, HeadcountSeries.Point> yearEnd) {
        return yearEnd.getValue().people().paired();
    }
}

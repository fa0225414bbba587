package org.mizani.headcounts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People over time, for charts: one point a report date, and a point without figures for each month in between that
 * nobody reported, so that a line breaks there.
 */
public record HeadcountSeries(List<Point> points) {

    public record Point(LocalDate date, People people) {}

    public HeadcountSeries {
        points = List.copyOf(points);
    }

    /** True when the share of women is known at any date. */
    public boolean shared() {
        return points.stream().anyMatch(p -> p.people().share().known().isPresent());
    }

    /** @param reported by date */
    public static HeadcountSeries withGaps(List<Point> reported) {
        List<Point> all = new ArrayList<>();
        YearMonth previous = null;
        for (Point point : reported) {
            YearMonth month = YearMonth.from(point.date);
            all.addAll(between(previous, month));
            all.add(point);
            previous = month;
        }
        return new HeadcountSeries(all);
    }

    private static List<Point> between(@Nullable YearMonth previous, YearMonth next) {
        List<Point> gaps = new ArrayList<>();
        if (previous != null) {
            for (YearMonth month = previous.plusMonths(1); month.isBefore(next); month = month.plusMonths(1)) {
                gaps.add(new Point(month.atEndOfMonth(), People.NONE));
            }
        }
        return gaps;
    }
}

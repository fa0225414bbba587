package org.mizani.contributors;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.operations.Component;

/**
 * One contributor month by month. A month adds up the operations that reported in it, each at its last report of the
 * month: stocks are never added over time.
 *
 * @param rows a row for each operation, component and report date
 */
public record Trend(ScoreQuestion question, String contributor, Yardstick yardstick, List<HeadcountRow> rows) {

    public Trend {
        rows = List.copyOf(rows);
    }

    /** Each month with a report, by component. */
    public Map<Component, NavigableMap<YearMonth, Score>> months() {
        Map<Component, NavigableMap<YearMonth, Map<String, HeadcountRow>>> last = new EnumMap<>(Component.class);
        for (HeadcountRow row : rows) {
            last.computeIfAbsent(Objects.requireNonNull(row.component()), c -> new TreeMap<>())
                    .computeIfAbsent(YearMonth.from(row.date()), m -> new TreeMap<>())
                    .merge(
                            Objects.requireNonNull(row.operation()),
                            row,
                            (one, other) -> other.date().isAfter(one.date()) ? other : one);
        }
        Map<Component, NavigableMap<YearMonth, Score>> months = new EnumMap<>(Component.class);
        last.forEach((component, reported) -> {
            NavigableMap<YearMonth, Score> scores = new TreeMap<>();
            reported.forEach((month, operations) ->
                    scores.put(month, score(component, month, List.copyOf(operations.values()))));
            months.put(component, scores);
        });
        return months;
    }

    /** One month of one component; empty where nothing is reported. */
    Optional<Score> month(@Nullable Component component, YearMonth month) {
        NavigableMap<YearMonth, Score> reported = component == null ? null : months().get(component);
        return reported == null ? Optional.empty() : Optional.ofNullable(reported.get(month));
    }

    /** The same as points of a line, which breaks where a month lacks. */
    public static HeadcountSeries series(NavigableMap<YearMonth, Score> months) {
        List<HeadcountSeries.Point> points = new ArrayList<>();
        months.values().forEach(score -> points.add(new HeadcountSeries.Point(score.date(), score.people())));
        return HeadcountSeries.withGaps(points);
    }

    private Score score(Component component, YearMonth month, List<HeadcountRow> reports) {
        Subject subject = new Subject(contributor, new Subject.In(month), question.operation(), question.knownAt());
        return Score.of(subject, component, reports, yardstick);
    }
}

package org.mizani.contributors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.headcounts.LatestReport;
import org.mizani.operations.Component;

/**
 * All contributors at the latest reports.
 *
 * @param reports the reports that are read
 * @param ended the latest reports of operations that had ended by the day asked for; not read
 * @param rows a row for each operation, component and contributor of the reports
 */
public record Ranking(
        ScoreQuestion question,
        Yardstick yardstick,
        List<LatestReport> reports,
        List<LatestReport> ended,
        List<HeadcountRow> rows) {

    public Ranking {
        reports = List.copyOf(reports);
        ended = List.copyOf(ended);
        rows = List.copyOf(rows);
    }

    /** Reports so old that readers should know: more than a year before the day asked for. */
    public List<LatestReport> old() {
        return reports.stream()
                .filter(r -> r.date().isBefore(question.date().minusYears(1)))
                .toList();
    }

    /** Countries by code. */
    public List<Scorecard> cards() {
        Map<String, List<HeadcountRow>> byContributor = new LinkedHashMap<>();
        rows.stream()
                .filter(HeadcountRow::brokenDown)
                .sorted(Comparator.comparing(Ranking::contributor))
                .forEach(r -> byContributor
                        .computeIfAbsent(contributor(r), c -> new ArrayList<>())
                        .add(r));
        return byContributor.entrySet().stream()
                .map(e -> card(e.getKey(), e.getValue()))
                .toList();
    }

    /** People whose contributor no source names; empty where every source names them. */
    public Optional<Scorecard> notBrokenDown() {
        List<HeadcountRow> unnamed = rows.stream().filter(r -> !r.brokenDown()).toList();
        return unnamed.isEmpty() ? Optional.empty() : Optional.of(card(Subject.NOT_BROKEN_DOWN, unnamed));
    }

    /** Everybody: what the operations' own pages say, added up. */
    public Scorecard everybody() {
        Map<LatestReport, HeadcountRow> together = new LinkedHashMap<>();
        for (HeadcountRow row : rows) {
            String operation = Objects.requireNonNull(row.operation());
            Component component = Objects.requireNonNull(row.component());
            together.merge(
                    new LatestReport(operation, component, row.date()),
                    withoutContributor(row),
                    (one, other) -> new HeadcountRow(
                            operation,
                            component,
                            null,
                            null,
                            row.date(),
                            row.date(),
                            one.people().plus(other.people()),
                            null));
        }
        return card(Subject.EVERYBODY, List.copyOf(together.values()));
    }

    private Scorecard card(String contributor, List<HeadcountRow> reported) {
        return new Scorecard(Subject.of(question, contributor), yardstick, reported);
    }

    private static HeadcountRow withoutContributor(HeadcountRow row) {
        return new HeadcountRow(
                row.operation(), row.component(), null, null, row.date(), row.earliestDate(), row.people(), null);
    }

    private static String contributor(HeadcountRow row) {
        return Objects.requireNonNull(row.contributor());
    }
}

package org.mizani.contributors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.headcounts.LatestReport;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The reports that a ranking counts: all their people, and those of them that no source breaks down. */
public final class ReportsTable {

    private ReportsTable() {}

    public static Table of(Ranking ranking, Locale locale) {
        Texts texts = Texts.in(locale);
        ScoreCells cells = new ScoreCells(texts);
        Map<LatestReport, HeadcountRow> unnamed = ranking.rows().stream()
                .filter(r -> !r.brokenDown())
                .collect(Collectors.toMap(ReportsTable::report, Function.identity()));
        return new Table(
                texts.get(
                        "contributors.reports.caption",
                        Formats.in(locale).date(ranking.question().date())),
                List.of(
                        cells.operation(),
                        cells.component(),
                        cells.report(),
                        cells.count(ContributorMeasure.WOMEN),
                        cells.count(ContributorMeasure.MEN),
                        new Column("total", texts.get("contributors.table.total"), ColumnType.COUNT),
                        new Column("not_broken_down", texts.get("contributors.reports.unnamed"), ColumnType.COUNT)),
                ranking.everybody().byOperation().stream()
                        .map(score -> row(score, unnamed, cells, texts))
                        .toList(),
                texts.get("contributors.reports.note"));
    }

    private static Row row(Score score, Map<LatestReport, HeadcountRow> unnamed, ScoreCells cells, Texts texts) {
        HeadcountRow report = score.reports().getFirst();
        HeadcountRow rest = unnamed.get(report(report));
        String operation = Objects.requireNonNull(report.operation());
        return Row.of(List.of(
                new TableCell.Text(operation, "operations/" + operation),
                TableCell.text(texts.get(
                        "component." + Objects.requireNonNull(score.component()).code())),
                new TableCell.Day(score.date()),
                cells.figure(score, ContributorMeasure.WOMEN),
                cells.figure(score, ContributorMeasure.MEN),
                cells.figure(score, ContributorMeasure.TOTAL),
                rest == null
                        ? TableCell.figure(MetricValue.of(0), null)
                        : TableCell.figure(
                                rest.people().total(),
                                rest.figure(
                                                HeadcountMeasure.TOTAL,
                                                score.subject().knownAt())
                                        .orElse(null))));
    }

    private static LatestReport report(HeadcountRow row) {
        return new LatestReport(
                Objects.requireNonNull(row.operation()), Objects.requireNonNull(row.component()), row.date());
    }
}

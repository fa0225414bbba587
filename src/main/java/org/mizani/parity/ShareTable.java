package org.mizani.parity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.headcounts.HeadcountSum;
import org.mizani.headcounts.People;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** The twin of a chart of shares: a row for each line and report date. */
final class ShareTable {

    private final TargetFramework framework;
    private final KnownAt knownAt;
    private final Texts texts;

    ShareTable(TargetFramework framework, KnownAt knownAt, Locale locale) {
        this.framework = framework;
        this.knownAt = knownAt;
        this.texts = Texts.in(locale);
    }

    /** @param named what the lines are, as a key and in the reader's language */
    Table of(String caption, Column named, List<ShareLine> lines) {
        List<Row> rows = lines.stream()
                .flatMap(line -> line.series().points().stream().map(point -> row(line, point)))
                .toList();
        return new Table(
                caption,
                List.of(
                        named,
                        new Column("date", texts.get("parity.table.date"), ColumnType.DATE),
                        new Column("women", texts.get("headcounts.measure.women"), ColumnType.COUNT),
                        new Column("men", texts.get("headcounts.measure.men"), ColumnType.COUNT),
                        new Column("share", texts.get("headcounts.measure.share"), ColumnType.SHARE),
                        new Column("target", texts.get("parity.table.target", framework.code()), ColumnType.SHARE)),
                rows,
                rows.isEmpty() ? texts.get("parity.table.nothing") : null);
    }

    private Row row(ShareLine line, HeadcountSeries.Point point) {
        People people = point.people();
        return Row.of(List.of(
                TableCell.text(line.name()),
                new TableCell.Day(point.date()),
                TableCell.figure(people.women(), sum(line, point, HeadcountMeasure.WOMEN)),
                TableCell.figure(people.men(), sum(line, point, HeadcountMeasure.MEN)),
                PeopleCells.share(people, sum(line, point, HeadcountMeasure.SHARE), texts),
                line.target(point)
                        .map(t -> PeopleCells.target(t, knownAt, texts))
                        .orElseGet(() -> TableCell.figure(MetricValue.notMeaningful("parity.no-target"), null))));
    }

    private @Nullable FigureId sum(ShareLine line, HeadcountSeries.Point point, HeadcountMeasure measure) {
        return point.people().stated()
                ? HeadcountSum.of(line.operation(), point.date(), line.component(), measure, knownAt)
                        .id()
                : null;
    }
}

package org.mizani.parity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** When each component reaches the last target of a framework, by each method; the same on screen and in reports. */
public final class ProjectionTable {

    private final Texts texts;
    private final Formats formats;

    private ProjectionTable(Locale locale) {
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
    }

    /** @param outlooks of one operation and framework, at least one */
    public static Table of(List<Outlook> outlooks, LocalDate day, Locale locale) {
        return new ProjectionTable(locale).table(outlooks, day);
    }

    private Table table(List<Outlook> outlooks, LocalDate day) {
        Outlook first = outlooks.getFirst();
        String framework = first.framework().code();
        return new Table(
                texts.get(
                        first.binding() ? "parity.projection.caption.target" : "parity.projection.caption.benchmark",
                        first.operation(),
                        formats.date(day),
                        framework),
                List.of(
                        new Column("component", texts.get("parity.table.component"), ColumnType.TEXT),
                        new Column("date", texts.get("parity.table.date"), ColumnType.DATE),
                        new Column("share", texts.get("headcounts.measure.share"), ColumnType.SHARE),
                        new Column("points", texts.get("parity.projection.points"), ColumnType.COUNT),
                        new Column("increment_points", texts.get("parity.projection.increment"), ColumnType.NUMBER),
                        new Column("target", texts.get("parity.projection.goal", framework), ColumnType.SHARE),
                        new Column("target_year", texts.get("parity.projection.goal-year"), ColumnType.TEXT),
                        new Column("required_points", texts.get("parity.projection.required"), ColumnType.NUMBER),
                        new Column("year_linear", texts.get("parity.measure.year-linear"), ColumnType.TEXT),
                        new Column("year_logistic", texts.get("parity.measure.year-logistic"), ColumnType.TEXT)),
                outlooks.stream().map(this::row).toList(),
                texts.get("parity.projection.table.note"));
    }

    private Row row(Outlook outlook) {
        Target goal = outlook.goal();
        return Row.of(List.of(
                TableCell.text(texts.get("component." + outlook.component().code())),
                new TableCell.Day(outlook.latest().date()),
                share(outlook),
                TableCell.figure(MetricValue.of(outlook.yearEnds().count()), null),
                points(outlook, ProjectionMeasure.INCREMENT),
                goal == null
                        ? TableCell.figure(MetricValue.notMeaningful("parity.no-target"), null)
                        : PeopleCells.target(goal, outlook.knownAt(), texts),
                TableCell.text(goal == null ? "" : Integer.toString(goal.year())),
                points(outlook, ProjectionMeasure.REQUIRED_PACE),
                year(outlook, ProjectionMeasure.YEAR_LINEAR),
                year(outlook, ProjectionMeasure.YEAR_LOGISTIC)));
    }

    /** Women and men stand in no column here, so a live formula would have nothing to refer to. */
    private TableCell share(Outlook outlook) {
        String mark = outlook.now().small() ? texts.get("parity.mark.small") : null;
        return new TableCell.Figure(
                outlook.latest().people().share(), outlook.figure(HeadcountMeasure.SHARE), null, mark);
    }

    private static TableCell points(Outlook outlook, ProjectionMeasure measure) {
        MetricValue pace = measure.of(outlook).map(p -> p.multiply(BigDecimal.valueOf(100)));
        return TableCell.figure(pace, pace.known().isPresent() ? outlook.figure(measure) : null);
    }

    /** A year is no quantity: 2,026 would be one. */
    private TableCell year(Outlook outlook, ProjectionMeasure measure) {
        MetricValue year = measure.of(outlook);
        return year.known().isPresent()
                ? new TableCell.Text(
                        ProjectionSentences.year(year.known().get(), texts), "source/" + outlook.figure(measure))
                : TableCell.text(formats.absent(year));
    }
}

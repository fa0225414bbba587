package org.mizani.contributors;

import java.util.List;
import java.util.stream.Stream;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.PeopleCells;
import org.mizani.parity.Target;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Columns and cells that all tables of contributors have in common. */
final class ScoreCells {

    private final Texts texts;

    ScoreCells(Texts texts) {
        this.texts = texts;
    }

    Column contributor() {
        return new Column("contributor", texts.get("headcounts.contributor"), ColumnType.TEXT);
    }

    Column component() {
        return new Column("component", texts.get("parity.table.component"), ColumnType.TEXT);
    }

    Column operation() {
        return new Column("operation", texts.get("parity.table.operation"), ColumnType.TEXT);
    }

    Column report() {
        return new Column("report", texts.get("parity.table.date"), ColumnType.DATE);
    }

    Column count(ContributorMeasure measure) {
        return new Column(measure.code().replace('-', '_'), texts.get(measure.key()), ColumnType.COUNT);
    }

    Column share() {
        return new Column("share", texts.get("headcounts.measure.share"), ColumnType.SHARE);
    }

    Column target(String framework) {
        return new Column("target", texts.get("parity.table.target", framework), ColumnType.SHARE);
    }

    Column gap() {
        return new Column("gap", texts.get("parity.table.gap"), ColumnType.POINTS);
    }

    Column status() {
        return new Column("status", texts.get("parity.table.status"), ColumnType.TEXT);
    }

    Column needed() {
        return new Column("needed_same_strength", texts.get("contributors.table.needed"), ColumnType.COUNT);
    }

    TableCell figure(Score score, ContributorMeasure measure) {
        MetricValue value = measure.of(score);
        return TableCell.figure(value, value.known().isPresent() ? score.figure(measure) : null);
    }

    /** All people, with a mark where they join reports of several dates. */
    TableCell total(Score score) {
        MetricValue value = ContributorMeasure.TOTAL.of(score);
        TableCell.Figure figure =
                TableCell.figure(value, value.known().isPresent() ? score.figure(ContributorMeasure.TOTAL) : null);
        Formats formats = Formats.in(texts.locale());
        return score.date().equals(score.earliestDate())
                ? figure
                : figure.withMark(texts.get(
                        "contributors.mark.dates",
                        formats.shortDate(score.earliestDate()),
                        formats.shortDate(score.date())));
    }

    /** With a live formula, for tables in which women and men stand in the same row. */
    TableCell.Figure share(Score score) {
        boolean known = score.reading().share().known().isPresent();
        return PeopleCells.share(score.people(), known ? score.figure(ContributorMeasure.SHARE) : null, texts);
    }

    /** Without a formula. */
    TableCell.Figure shareAlone(Score score) {
        TableCell.Figure share = share(score);
        return new TableCell.Figure(share.value(), share.figure(), null, share.mark());
    }

    TableCell target(Score score) {
        Target target = score.target();
        return target == null
                ? TableCell.figure(score.reading().targetShare(), null)
                : PeopleCells.target(target, score.subject().knownAt(), texts);
    }

    /** In words that say whether the framework binds. */
    TableCell status(Score score) {
        return new TableCell.Status(score.status().code(), statusWord(score));
    }

    /** In one or two words, where many stand side by side. */
    TableCell shortStatus(Score score) {
        String code = score.status().code();
        return new TableCell.Status(code, texts.get("contributors.status." + code));
    }

    String statusWord(Score score) {
        return texts.get(score.status().key(score.binding()), score.framework().code());
    }

    /** For a component that a contributor sends nobody of: that is no figure that lacks. */
    static TableCell nobody() {
        return TableCell.figure(MetricValue.notMeaningful("contributors.sends-none"), null);
    }

    /** True when any of the scores states people without their sex, so that a column for them says something. */
    static boolean sexNotReported(List<Score> scores) {
        return scores.stream().anyMatch(s -> s.people().notReported().known().isPresent());
    }

    /** True when the scores rest on reports of several dates. */
    static boolean datesDiffer(List<Score> scores) {
        return scores.stream()
                        .flatMap(s -> Stream.of(s.date(), s.earliestDate()))
                        .distinct()
                        .count()
                > 1;
    }
}

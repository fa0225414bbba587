package org.mizani.contributors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Who meets the targets, by component and size of deployment. */
public final class AchieversTable {

    private final ScoreQuestion question;
    private final Map<String, String> names;
    private final Function<String, String> address;
    private final Texts texts;
    private final ScoreCells cells;

    private AchieversTable(
            ScoreQuestion question, Map<String, String> names, Function<String, String> address, Locale locale) {
        this.question = question;
        this.names = names;
        this.address = address;
        this.texts = Texts.in(locale);
        this.cells = new ScoreCells(texts);
    }

    /**
     * @param names of countries by code
     * @param address of a country's page by its code
     */
    public static Table of(
            Ranking ranking,
            List<Achievers> achievers,
            Map<String, String> names,
            Function<String, String> address,
            Locale locale) {
        return new AchieversTable(ranking.question(), names, address, locale).table(achievers);
    }

    private Table table(List<Achievers> achievers) {
        List<Row> rows = achievers.stream()
                .flatMap(a -> a.meeting().stream().map(one -> row(a, one)))
                .toList();
        return new Table(
                texts.get(
                        "contributors.achievers.caption",
                        Formats.in(texts.locale()).date(question.date()),
                        question.framework().code()),
                List.of(
                        cells.component(),
                        new Column("size", texts.get("contributors.size"), ColumnType.TEXT),
                        cells.contributor(),
                        cells.report(),
                        cells.count(ContributorMeasure.WOMEN),
                        new Column("counted", texts.get("contributors.counted"), ColumnType.COUNT),
                        cells.share(),
                        cells.target(question.framework().code())),
                rows,
                texts.get(rows.isEmpty() ? "contributors.achievers.nothing" : "contributors.achievers.note"));
    }

    private Row row(Achievers group, Achievers.Achiever one) {
        Score score = one.score();
        return Row.of(List.of(
                TableCell.text(texts.get("component." + group.component().code())),
                TableCell.text(texts.get("contributors.size." + one.size().code())),
                new TableCell.Text(
                        names.getOrDefault(score.contributor(), score.contributor()),
                        address.apply(score.contributor())),
                new TableCell.Day(score.date()),
                cells.figure(score, ContributorMeasure.WOMEN),
                TableCell.figure(
                        MetricValue.of(score.people().paired().whole()), score.figure(ContributorMeasure.SHARE)),
                cells.shareAlone(score),
                cells.target(score)));
    }
}

package org.mizani.contributors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mizani.operations.Component;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/**
 * Contributors in order, in one component against its target, or in all of them with the status of each; below them
 * the people whose contributor no source names, and everybody.
 */
public final class RankingTable {

    private final Ranking ranking;
    private final RankingChoice choice;
    private final Map<String, String> names;
    private final Function<String, String> address;
    private final Texts texts;
    private final ScoreCells cells;
    private final List<Ranked> ranked;
    private final List<Ranked> sums;
    private final List<Component> components;
    private final boolean sexNotReported;
    private final boolean datesDiffer;

    /** A line of the table. */
    record Ranked(Scorecard card, Score score) {}

    private RankingTable(
            Ranking ranking,
            RankingChoice choice,
            Map<String, String> names,
            Function<String, String> address,
            Locale locale) {
        this.ranking = ranking;
        this.choice = choice;
        this.names = names;
        this.address = address;
        this.texts = Texts.in(locale);
        this.cells = new ScoreCells(texts);
        this.ranked = choice.ranked(ranking, this::name);
        this.sums = choice.size() != null
                ? List.of()
                : Stream.concat(ranking.notBrokenDown().stream(), Stream.of(ranking.everybody()))
                        .flatMap(card -> card.of(choice.component()).stream().map(score -> new Ranked(card, score)))
                        .toList();
        List<Score> all =
                Stream.concat(ranked.stream(), sums.stream()).map(Ranked::score).toList();
        this.sexNotReported = ScoreCells.sexNotReported(all);
        this.datesDiffer = ScoreCells.datesDiffer(all);
        this.components = Arrays.stream(Component.values())
                .filter(c -> !ranking.yardstick().steps(c).steps().isEmpty())
                .filter(c -> ranking.rows().stream().anyMatch(r -> r.component() == c))
                .toList();
    }

    /**
     * @param names of countries by code
     * @param address of a country's page by its code
     */
    public static Table of(
            Ranking ranking,
            RankingChoice choice,
            Map<String, String> names,
            Function<String, String> address,
            Locale locale) {
        return new RankingTable(ranking, choice, names, address, locale).table();
    }

    private Table table() {
        return new Table(
                caption(),
                columns(),
                Stream.concat(ranked.stream(), sums.stream()).map(this::row).toList(),
                note());
    }

    private String caption() {
        Component component = choice.component();
        String date = Formats.in(texts.locale()).date(ranking.question().date());
        return component == null
                ? texts.get("contributors.table.caption.all", date, framework())
                : texts.get(
                        "contributors.table.caption", texts.get("component." + component.code()), date, framework());
    }

    private String note() {
        if (ranked.isEmpty()) {
            return texts.get("contributors.table.nothing");
        }
        return texts.get("contributors.table.note");
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(cells.contributor());
        if (datesDiffer) {
            columns.add(cells.report());
        }
        columns.add(cells.count(ContributorMeasure.WOMEN));
        columns.add(cells.count(ContributorMeasure.MEN));
        if (sexNotReported) {
            columns.add(cells.count(ContributorMeasure.NOT_REPORTED));
        }
        columns.add(new Column("total", texts.get("contributors.table.total"), ColumnType.COUNT));
        columns.add(cells.share());
        if (choice.component() == null) {
            components.forEach(c -> columns.addAll(of(c)));
        } else {
            columns.add(cells.target(framework()));
            columns.add(cells.gap());
            columns.add(cells.status());
            columns.add(cells.needed());
        }
        return columns;
    }

    private List<Column> of(Component component) {
        String key = component.code().replace('-', '_');
        String name = texts.get("contributors.short." + component.code());
        return List.of(
                new Column(key + "_share", texts.get("contributors.table.share-of", name), ColumnType.SHARE),
                new Column(key + "_status", texts.get("contributors.table.status-of", name), ColumnType.TEXT));
    }

    private Row row(Ranked line) {
        Score score = line.score();
        List<TableCell> row = new ArrayList<>();
        String code = line.card().contributor();
        row.add(new TableCell.Text(name(code), line.card().subject().named() ? address.apply(code) : null));
        if (datesDiffer) {
            row.add(new TableCell.Day(score.date()));
        }
        row.add(cells.figure(score, ContributorMeasure.WOMEN));
        row.add(cells.figure(score, ContributorMeasure.MEN));
        if (sexNotReported) {
            row.add(cells.figure(score, ContributorMeasure.NOT_REPORTED));
        }
        row.add(cells.total(score));
        row.add(cells.share(score));
        if (choice.component() == null) {
            components.forEach(c -> row.addAll(of(line.card().of(c))));
        } else {
            row.add(cells.target(score));
            row.add(cells.figure(score, ContributorMeasure.GAP));
            row.add(cells.status(score));
            row.add(cells.figure(score, ContributorMeasure.NEEDED_SAME_STRENGTH));
        }
        return new Row(row, line.card().contributor().equals(Subject.EVERYBODY));
    }

    private List<TableCell> of(Optional<Score> score) {
        return score.isEmpty()
                ? List.of(ScoreCells.nobody(), TableCell.text(""))
                : List.of(cells.shareAlone(score.get()), cells.shortStatus(score.get()));
    }

    private String framework() {
        return ranking.question().framework().code();
    }

    private String name(String code) {
        return ContributorNames.of(code, names, texts);
    }
}

package org.mizani.contributors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** One country: by component against the targets, and by operation. */
public final class ScorecardTables {

    private final Scorecard card;
    private final String name;
    private final String date;
    private final Texts texts;
    private final ScoreCells cells;
    private final boolean sexNotReported;

    /** @param name of the country in the reader's language */
    public ScorecardTables(Scorecard card, ScoreQuestion question, String name, Locale locale) {
        this.card = card;
        this.name = name;
        this.texts = Texts.in(locale);
        this.date = Formats.in(locale).date(question.date());
        this.cells = new ScoreCells(texts);
        this.sexNotReported = ScoreCells.sexNotReported(card.byComponent());
    }

    /** Each component over all operations, and all together, to which no target applies. */
    public Table byComponent() {
        List<Score> scores = card.byComponent();
        List<Row> rows = new ArrayList<>(scores.stream()
                .map(s -> Row.of(
                        Stream.concat(Stream.of(component(s)), figures(s)).toList()))
                .toList());
        if (scores.size() > 1) {
            card.of(null)
                    .ifPresent(all -> rows.add(new Row(
                            Stream.concat(Stream.of(TableCell.text(texts.get("parity.table.total"))), figures(all))
                                    .toList(),
                            true)));
        }
        return new Table(
                texts.get("contributors.card.caption.components", name, date, framework()),
                Stream.concat(Stream.of(cells.component()), columns()).toList(),
                rows,
                texts.get("contributors.card.note.components"));
    }

    /** Each component of each operation; the first cell of a row leads to the operation. */
    public Table byOperation() {
        return new Table(
                texts.get("contributors.card.caption.operations", name, date, framework()),
                Stream.concat(Stream.of(cells.operation(), cells.component()), columns())
                        .toList(),
                card.byOperation().stream()
                        .map(s -> Row.of(Stream.concat(Stream.of(operation(s), component(s)), figures(s))
                                .toList()))
                        .toList(),
                null);
    }

    private Stream<Column> columns() {
        List<Column> columns = new ArrayList<>(
                List.of(cells.report(), cells.count(ContributorMeasure.WOMEN), cells.count(ContributorMeasure.MEN)));
        if (sexNotReported) {
            columns.add(cells.count(ContributorMeasure.NOT_REPORTED));
        }
        columns.add(new Column("total", texts.get("contributors.table.total"), ColumnType.COUNT));
        columns.addAll(List.of(cells.share(), cells.target(framework()), cells.gap(), cells.status(), cells.needed()));
        return columns.stream();
    }

    private Stream<TableCell> figures(Score score) {
        List<TableCell> row = new ArrayList<>();
        row.add(new TableCell.Day(score.date()));
        row.add(cells.figure(score, ContributorMeasure.WOMEN));
        row.add(cells.figure(score, ContributorMeasure.MEN));
        if (sexNotReported) {
            row.add(cells.figure(score, ContributorMeasure.NOT_REPORTED));
        }
        row.add(cells.total(score));
        row.add(cells.share(score));
        row.add(cells.target(score));
        row.add(cells.figure(score, ContributorMeasure.GAP));
        row.add(cells.status(score));
        row.add(cells.figure(score, ContributorMeasure.NEEDED_SAME_STRENGTH));
        return row.stream();
    }

    private TableCell component(Score score) {
        return TableCell.text(texts.get(
                "component." + Objects.requireNonNull(score.component()).code()));
    }

    private static TableCell operation(Score score) {
        String code = Objects.requireNonNull(score.subject().operation());
        return new TableCell.Text(code, "operations/" + code + "?tab=contributors");
    }

    private String framework() {
        return card.yardstick().framework().code();
    }
}

package org.mizani.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.PeopleCells;
import org.mizani.parity.Target;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Both sides as tables: the twin of the chart, and what could not be drawn. */
public final class BalanceTables {

    private static final TableCell NOTHING = TableCell.figure(MetricValue.notReported(), null);

    private final BalanceWords words;
    private final Balance balance;
    private final Texts texts;

    public BalanceTables(BalanceWords words) {
        this.words = words;
        this.balance = words.balance();
        this.texts = words.texts();
    }

    /** Lines with both sides. */
    public Table drawn() {
        boolean contributors = balance.question().by() == BalanceBy.CONTRIBUTOR;
        List<Column> columns = names(contributors);
        columns.addAll(List.of(
                column("share", "headcounts.measure.share", ColumnType.SHARE),
                column("gap", "balance.distance", ColumnType.POINTS),
                column("needed", "contributors.table.needed", ColumnType.COUNT),
                new Column("coverage", texts.get("balance.coverage", words.basis()), ColumnType.SHARE),
                column("shortfall", "balance.shortfall", ColumnType.MONEY),
                column("owed", "balance.owed", ColumnType.MONEY),
                column("status", "parity.table.status", ColumnType.TEXT),
                new Column(
                        "target",
                        texts.get("parity.table.target", balance.framework().code()),
                        ColumnType.SHARE),
                column("women_among", "balance.women-among", ColumnType.TEXT),
                column("period", "balance.period", ColumnType.TEXT)));
        return new Table(
                        caption("balance.table.caption"),
                        columns,
                        balance.drawn().stream()
                                .map(line -> row(line, contributors))
                                .toList(),
                        texts.get(contributors ? "balance.note.contributors" : "balance.note"))
                .withRates(words.conversions());
    }

    /**
     * Lines with a side missing, and why. Contributors to whom nothing is owed by name are one row for each operation and
     * reason; those whose sex is not reported are named.
     */
    public Table incomplete() {
        boolean contributors = balance.question().by() == BalanceBy.CONTRIBUTOR;
        List<Column> columns = names(contributors);
        columns.addAll(List.of(
                column("why", "balance.why", ColumnType.TEXT),
                column("women_among", "balance.women-among", ColumnType.TEXT),
                column("share", "headcounts.measure.share", ColumnType.SHARE),
                column("period", "balance.period", ColumnType.TEXT),
                new Column("coverage", texts.get("balance.coverage", words.basis()), ColumnType.SHARE),
                column("owed", "balance.owed", ColumnType.MONEY)));
        List<Row> rows = new ArrayList<>();
        Map<String, List<BalanceLine>> groups = new LinkedHashMap<>();
        for (BalanceLine line : balance.incomplete()) {
            if (contributors && line.owed() == null && !line.lacks().contains(BalanceLine.Lack.NO_SHARE)) {
                groups.computeIfAbsent(line.operation() + " " + words.why(line), g -> new ArrayList<>())
                        .add(line);
            } else {
                rows.add(missing(line, contributors));
            }
        }
        groups.values().forEach(group -> rows.add(missing(group)));
        rows.sort(
                Comparator.comparing(row -> row.cells().getFirst() instanceof TableCell.Text text ? text.text() : ""));
        return new Table(caption("balance.incomplete.caption"), columns, rows, null);
    }

    private String caption(String key) {
        return texts.get(key, words.by(), words.scope(), words.basis(), words.day(), words.component());
    }

    private List<Column> names(boolean contributors) {
        List<Column> columns = new ArrayList<>();
        columns.add(column("operation", "parity.table.operation", ColumnType.TEXT));
        if (contributors) {
            columns.add(column("contributor", "headcounts.contributor", ColumnType.TEXT));
        }
        return columns;
    }

    private Column column(String key, String heading, ColumnType type) {
        return new Column(key, texts.get(heading), type);
    }

    private Row row(BalanceLine line, boolean contributors) {
        WomenSide women = Objects.requireNonNull(line.women());
        MoneySide money = Objects.requireNonNull(line.money());
        Target target = women.reading().target();
        List<TableCell> cells = names(line, contributors);
        cells.addAll(List.of(
                share(women),
                figure(women.reading().gap(), women.gap()),
                figure(women.reading().neededSameStrength(), women.needed()),
                figure(money.shortfall().coverage(), money.coverageFigure()),
                figure(money.shortfall().shortfall(), money.shortfallFigure()),
                owed(line.owed()),
                new TableCell.Status(women.reading().status().code(), words.status(women)),
                target == null
                        ? TableCell.figure(women.reading().targetShare(), null)
                        : PeopleCells.target(target, balance.question().knownAt(), texts),
                TableCell.text(among(women)),
                TableCell.text(words.period(money.period()))));
        return Row.of(cells);
    }

    private Row missing(BalanceLine line, boolean contributors) {
        WomenSide women = line.women();
        MoneySide money = line.money();
        List<TableCell> cells = names(line, contributors);
        cells.addAll(List.of(
                TableCell.text(words.why(line)),
                TableCell.text(women == null ? "" : among(women)),
                women == null ? NOTHING : share(women),
                TableCell.text(money == null ? "" : words.period(money.period())),
                money == null ? NOTHING : figure(money.shortfall().coverage(), money.coverageFigure()),
                owed(line.owed())));
        return Row.of(cells);
    }

    /** Contributors of one operation that lack the same. */
    private Row missing(List<BalanceLine> group) {
        BalanceLine first = group.getFirst();
        if (group.size() == 1) {
            return missing(first, true);
        }
        MoneySide money = first.money();
        return Row.of(List.of(
                operation(first),
                TableCell.text(texts.get("balance.contributors", group.size())),
                TableCell.text(words.why(first)),
                TableCell.text(""),
                TableCell.text(""),
                TableCell.text(money == null ? "" : words.period(money.period())),
                money == null ? NOTHING : figure(money.shortfall().coverage(), money.coverageFigure()),
                NOTHING));
    }

    private List<TableCell> names(BalanceLine line, boolean contributors) {
        List<TableCell> cells = new ArrayList<>(List.of(operation(line)));
        String contributor = line.contributor();
        if (contributors) {
            cells.add(
                    contributor == null
                            ? TableCell.text("")
                            : new TableCell.Text(words.contributor(contributor), "contributors/" + contributor));
        }
        return cells;
    }

    private static TableCell operation(BalanceLine line) {
        return new TableCell.Text(line.operation(), "operations/" + line.operation());
    }

    private String among(WomenSide women) {
        return texts.get(
                "balance.among",
                texts.get("component." + women.component().code()),
                words.formats().shortDate(women.date()));
    }

    /** Women and men stand in no columns of their own, so there is nothing to compute it from. */
    private TableCell share(WomenSide women) {
        TableCell.Figure share = PeopleCells.share(women.reading().people(), women.share(), texts);
        return new TableCell.Figure(share.value(), known(share.value(), women.share()), null, share.mark());
    }

    private TableCell owed(@Nullable OwedSide owed) {
        return owed == null
                ? NOTHING
                : TableCell.figure(owed.amount(), owed.figure())
                        .withMark(texts.get("financing.mark.on", words.formats().date(owed.on())));
    }

    private static TableCell figure(MetricValue value, FigureId id) {
        return TableCell.figure(value, known(value, id));
    }

    private static @Nullable FigureId known(MetricValue value, FigureId id) {
        return value.known().isPresent() ? id : null;
    }
}

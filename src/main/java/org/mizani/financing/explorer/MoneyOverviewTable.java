package org.mizani.financing.explorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneyMark;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.Shortfall;
import org.mizani.metrics.MetricValue;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Operations as rows, and their sums below. */
final class MoneyOverviewTable {

    private static final List<Measure> USUAL =
            List.of(Measure.REQUIREMENT, Measure.PLEDGED, Measure.COMMITTED, Measure.RECEIVED, Measure.SPENT);

    private final MoneyOverview overview;
    private final MoneyWords words;
    private final Texts texts;
    private final Basis basis;
    private final MoneyFigures figures;
    private final boolean periods;
    private final boolean rates;

    private MoneyOverviewTable(MoneyOverview overview, MoneyWords words) {
        this.overview = overview;
        this.words = words;
        this.texts = words.texts();
        this.basis = overview.filter().basis();
        this.figures = new MoneyFigures(overview);
        this.periods = overview.span() instanceof Span.Mandate;
        this.rates = !overview.notConverted().isEmpty();
    }

    static Table of(MoneyOverview overview, MoneyWords words) {
        return new MoneyOverviewTable(overview, words).table();
    }

    private Table table() {
        List<Row> rows = new ArrayList<>(overview.rows().stream().map(this::row).toList());
        if (rows.size() > 1) {
            rows.add(total());
        }
        return new Table(words.caption(MoneyBreakdown.OPERATION), columns(), rows, note());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("operation", texts.get("financing.explorer.by.operation"), ColumnType.TEXT));
        if (periods) {
            columns.add(new Column("period", texts.get("financing.column.period"), ColumnType.TEXT));
        }
        measures().forEach(m -> columns.add(money(key(m), words.measure(m))));
        if (basis == Basis.CASH) {
            columns.add(money("need_until_end", texts.get("financing.column.need-until-end")));
            columns.add(new Column("run_out", texts.get("financing.explorer.run-out"), ColumnType.DATE));
        }
        columns.add(money("shortfall", texts.get("financing.explorer.shortfall", words.basis())));
        columns.add(money("surplus", texts.get("financing.explorer.surplus", words.basis())));
        columns.add(new Column("coverage", texts.get("financing.explorer.coverage", words.basis()), ColumnType.SHARE));
        if (basis == Basis.ASSESSED) {
            columns.add(new Column("open", texts.get("financing.explorer.open", words.basis()), ColumnType.SHARE));
        }
        columns.add(new Column("conflicts", texts.get("financing.explorer.conflicts"), ColumnType.COUNT));
        columns.add(new Column("left_out", texts.get("financing.explorer.left-out"), ColumnType.COUNT));
        if (rates) {
            columns.add(new Column("no_rate", texts.get("financing.explorer.no-rate"), ColumnType.COUNT));
        }
        return columns;
    }

    private Column money(String key, String heading) {
        return new Column(key, texts.get("financing.in-currency", heading, words.currency()), ColumnType.MONEY);
    }

    private List<Measure> measures() {
        Set<Measure> all = EnumSet.copyOf(USUAL);
        all.addAll(basis.measures());
        return List.copyOf(all);
    }

    private static String key(Measure measure) {
        return measure.code().replace('-', '_');
    }

    private Row row(OperationRow row) {
        String code = row.operation().code();
        List<TableCell> cells = new ArrayList<>();
        cells.add(new TableCell.Text(code, "operations/" + code + "?tab=money"));
        if (periods) {
            cells.add(TableCell.text(
                    MoneySentences.period(row.position().question().period(), texts.locale())));
        }
        measures()
                .forEach(m -> cells.add(TableCell.figure(row.value(m), figures.of(row, m))
                        .withMark(mark(row.position().asOf(m), row.marks(m)))));
        if (basis == Basis.CASH) {
            cells.add(TableCell.figure(row.need(), null));
            cells.add(runOut(row));
        }
        cells.add(TableCell.figure(row.shortfall(), figures.shortfall(row)).withMark(mark(row.day(), Set.of())));
        cells.add(TableCell.figure(row.surplus(), figures.surplus(row)));
        cells.add(TableCell.figure(row.coverage(), figures.coverage(row))
                .withMark(row.match()
                        .flatMap(m -> MoneySentences.mark(m, texts.locale()))
                        .orElse(null)));
        open(row.coverage()).forEach(cells::add);
        counts(
                        row.answer().conflicts(),
                        row.answer().leftOut().size()
                                + row.position().needs().overlapping().size(),
                        row.answer().notConverted().size())
                .forEach(cells::add);
        return Row.of(cells);
    }

    private static TableCell runOut(OperationRow row) {
        var cash = row.position().cash();
        var day = cash == null ? null : cash.runOutOn();
        return day == null ? TableCell.text("") : new TableCell.Day(day);
    }

    private Row total() {
        MoneyTotal total = overview.total();
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.text(texts.get("financing.explorer.total")));
        if (periods) {
            cells.add(TableCell.text(""));
        }
        measures()
                .forEach(m -> cells.add(sum(TableCell.figure(total.value(m), figures.total(m)), key(m))
                        .withMark(mark(total.asOf(m), total.marks(m)))));
        if (basis == Basis.CASH) {
            cells.add(sum(TableCell.figure(total.need(), null), "need_until_end"));
            cells.add(TableCell.text(""));
        }
        String some = new Caveats(overview, words).mark().orElse(null);
        cells.add(sum(TableCell.figure(total.shortfall(), figures.shortfall()), "shortfall")
                .withMark(some));
        cells.add(sum(TableCell.figure(total.surplus(), figures.surplus()), "surplus")
                .withMark(some));
        cells.add(TableCell.figure(total.coverage(), figures.coverage()).withMark(some));
        open(total.coverage()).forEach(cells::add);
        counts(
                        overview.conflicts(),
                        overview.leftOut().size() + overview.overlapping().size(),
                        overview.notConverted().size())
                .forEach(cells::add);
        return new Row(cells, true);
    }

    /** Of what is assessed the open part is what members are asked for; elsewhere the shortfall says it. */
    private Stream<TableCell> open(MetricValue coverage) {
        return basis == Basis.ASSESSED ? Stream.of(TableCell.figure(Shortfall.open(coverage), null)) : Stream.empty();
    }

    private @Nullable String mark(@Nullable LocalDate day, Set<MoneyMark> marks) {
        return MoneyMark.words(day, marks, texts.locale());
    }

    static TableCell.Figure sum(TableCell.Figure figure, String column) {
        return figure.value().known().isPresent() ? figure.withFormula("SUM({" + column + ":above})") : figure;
    }

    private Stream<TableCell> counts(long conflicts, long leftOut, long withoutRate) {
        return Stream.of(conflicts, leftOut, withoutRate)
                .limit(rates ? 3 : 2)
                .map(n -> TableCell.figure(MetricValue.of(n), null));
    }

    private String note() {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("financing.explorer.note.parts"));
        if (overview.rows().size() > 1) {
            notes.add(texts.get("financing.explorer.note.apart"));
        }
        if (overview.filter().prorata()) {
            notes.add(texts.get("financing.explorer.note.prorata"));
        }
        return String.join(" ", notes);
    }
}

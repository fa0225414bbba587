package org.mizani.financing.explorer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneyMark;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Partners, channels, categories or months as rows, and their sums below; the sums are those of the operations. */
final class MoneyGroupTable {

    private final MoneyOverview overview;
    private final MoneyWords words;
    private final Texts texts;
    private final MoneyBreakdown by;
    private final MoneyFigures figures;
    private final List<MoneyGroup> groups;
    private final MoneyTotal total;

    private MoneyGroupTable(MoneyOverview overview, MoneyWords words, MoneyBreakdown by) {
        this.overview = overview;
        this.words = words;
        this.texts = words.texts();
        this.by = by;
        this.figures = new MoneyFigures(overview);
        this.groups = overview.groups(by);
        this.total = overview.total();
    }

    static Table of(MoneyOverview overview, MoneyWords words, MoneyBreakdown by) {
        return new MoneyGroupTable(overview, words, by).table();
    }

    private Table table() {
        List<Row> rows = new ArrayList<>(groups.stream().map(this::row).toList());
        if (rows.size() > 1) {
            rows.add(totalRow());
        }
        return new Table(words.caption(by), columns(), rows, note());
    }

    private boolean months() {
        return by == MoneyBreakdown.MONTH;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(by.code(), texts.get("financing.explorer.by." + by.code()), ColumnType.TEXT));
        measures()
                .forEach(m -> columns.add(new Column(
                        key(m),
                        texts.get("financing.in-currency", words.measure(m), words.currency()),
                        ColumnType.MONEY)));
        if (!months()) {
            columns.add(new Column("share_received", texts.get("financing.explorer.share"), ColumnType.SHARE));
        }
        return columns;
    }

    private List<Measure> measures() {
        List<Measure> all = new ArrayList<>();
        if (months()) {
            return List.of(Measure.RECEIVED, Measure.SPENT);
        }
        if (by == MoneyBreakdown.CATEGORY) {
            all.add(Measure.REQUIREMENT);
        }
        all.addAll(List.of(Measure.PLEDGED, Measure.COMMITTED, Measure.RECEIVED, Measure.SPENT));
        List.of(Measure.ASSESSED, Measure.ASSESSED_PAID).stream()
                .filter(m -> total.value(m).known().isPresent()
                        || overview.filter().basis().measures().contains(m))
                .forEach(all::add);
        return all;
    }

    private static String key(Measure measure) {
        return measure.code().replace('-', '_');
    }

    private Row row(MoneyGroup group) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.text(words.label(by, group.key())));
        measures()
                .forEach(m -> cells.add(TableCell.figure(group.value(m), figures.of(by, group, m))
                        .withMark(MoneyMark.words(null, group.marks(m), texts.locale()))));
        if (!months()) {
            cells.add(TableCell.figure(share(group), null));
        }
        return Row.of(cells);
    }

    private MetricValue share(MoneyGroup group) {
        BigDecimal all = total.value(Measure.RECEIVED).known().orElse(BigDecimal.ZERO);
        return all.signum() <= 0
                ? MetricValue.notReported()
                : group.value(Measure.RECEIVED).map(r -> r.divide(all, MathContext.DECIMAL128));
    }

    private Row totalRow() {
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.text(texts.get("financing.explorer.total")));
        measures()
                .forEach(m -> cells.add(MoneyOverviewTable.sum(
                        TableCell.figure(total.value(m), overview.rows().size() > 1 ? figures.total(m) : figure(m)),
                        key(m))));
        if (!months()) {
            boolean received = total.value(Measure.RECEIVED).known().isPresent();
            cells.add(TableCell.figure(received ? MetricValue.of(1) : MetricValue.notReported(), null));
        }
        return new Row(cells, true);
    }

    private @Nullable FigureId figure(Measure measure) {
        return figures.of(overview.rows().getFirst(), measure);
    }

    private String note() {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get(months() ? "financing.explorer.note.months" : "financing.explorer.note.parts"));
        if (!months()) {
            notes.add(texts.get("financing.explorer.note.chains"));
        }
        if (by == MoneyBreakdown.CATEGORY) {
            notes.add(texts.get("financing.explorer.note.categories"));
        }
        if (overview.filter().prorata()) {
            notes.add(texts.get("financing.explorer.note.prorata"));
        }
        return String.join(" ", notes);
    }
}

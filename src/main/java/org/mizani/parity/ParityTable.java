package org.mizani.parity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountSum;
import org.mizani.headcounts.People;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The components of an operation against their targets, as a table; the same on screen and in reports. */
public final class ParityTable {

    private static final String GAP = "{share}-{target}";

    /** Rounded to millionths first, so that binary fractions do not lift a whole number. */
    private static final String SAME_STRENGTH = "MAX(0,ROUNDUP(ROUND({target}*({women}+{men})-{women},6),0))";

    private static final String ADDED = "MAX(0,ROUNDUP(ROUND(({target}*({women}+{men})-{women})/(1-{target}),6),0))";

    private final Parity parity;
    private final Texts texts;
    private final Formats formats;
    private final @Nullable LocalDate commonDate;
    private final boolean sexNotReported;

    /** False when no target applies to any component; then columns about targets would say nothing. */
    private final boolean anyTarget;

    private ParityTable(Parity parity, Locale locale) {
        this.parity = parity;
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
        List<LocalDate> dates =
                parity.rows().stream().map(ParityRow::date).distinct().toList();
        this.commonDate = dates.size() == 1 ? dates.getFirst() : null;
        this.sexNotReported = parity.rows().stream()
                .anyMatch(r -> r.people().notReported().known().isPresent());
        this.anyTarget = parity.rows().stream().anyMatch(r -> r.target() != null);
    }

    public static Table of(Parity parity, Locale locale) {
        return new ParityTable(parity, locale).table();
    }

    private Table table() {
        List<Row> rows = new ArrayList<>(parity.rows().stream().map(this::row).toList());
        if (commonDate != null && rows.size() > 1) {
            rows.add(total(commonDate));
        }
        return new Table(caption(), columns(), rows, note());
    }

    private String caption() {
        LocalDate shown = commonDate == null ? parity.date() : commonDate;
        String kind = parity.binding() ? "target" : "benchmark";
        return texts.get(
                "parity.table.caption." + kind,
                parity.operation(),
                formats.date(shown),
                parity.framework().code());
    }

    private @Nullable String note() {
        if (parity.rows().isEmpty()) {
            return texts.get("parity.table.nothing");
        }
        return commonDate == null ? texts.get("parity.table.dates-differ") : null;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("component", texts.get("parity.table.component"), ColumnType.TEXT));
        if (commonDate == null) {
            columns.add(new Column("date", texts.get("parity.table.date"), ColumnType.DATE));
        }
        columns.add(new Column("women", texts.get("headcounts.measure.women"), ColumnType.COUNT));
        columns.add(new Column("men", texts.get("headcounts.measure.men"), ColumnType.COUNT));
        if (sexNotReported) {
            columns.add(new Column("not_reported", texts.get("headcounts.measure.not-reported"), ColumnType.COUNT));
        }
        columns.add(new Column("share", texts.get("headcounts.measure.share"), ColumnType.SHARE));
        if (anyTarget) {
            String target = texts.get("parity.table.target", parity.framework().code());
            columns.add(new Column("target", target, ColumnType.SHARE));
            columns.add(new Column("gap", texts.get("parity.table.gap"), ColumnType.POINTS));
        }
        columns.add(new Column("status", texts.get("parity.table.status"), ColumnType.TEXT));
        if (anyTarget) {
            columns.add(new Column("needed_same_strength", texts.get("parity.table.needed-same"), ColumnType.COUNT));
            columns.add(new Column("needed_added", texts.get("parity.table.needed-added"), ColumnType.COUNT));
        }
        return columns;
    }

    private Row row(ParityRow row) {
        People people = row.people();
        boolean live = PeopleCells.complete(people);
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.text(texts.get("component." + row.component().code())));
        if (commonDate == null) {
            cells.add(new TableCell.Day(row.date()));
        }
        cells.add(TableCell.figure(people.women(), row.figure(HeadcountMeasure.WOMEN)));
        cells.add(TableCell.figure(people.men(), row.figure(HeadcountMeasure.MEN)));
        if (sexNotReported) {
            cells.add(TableCell.figure(people.notReported(), row.figure(HeadcountMeasure.NOT_REPORTED)));
        }
        cells.add(PeopleCells.share(people, row.figure(ParityMeasure.SHARE), texts));
        if (anyTarget) {
            Target target = row.target();
            cells.add(
                    target == null
                            ? TableCell.figure(row.targetShare(), null)
                            : PeopleCells.target(target, row.knownAt(), texts));
            cells.add(computed(row.gap(), row.figure(ParityMeasure.GAP), GAP, true));
        }
        String word =
                texts.get(row.status().key(parity.binding()), parity.framework().code());
        cells.add(new TableCell.Status(row.status().code(), word));
        if (anyTarget) {
            FigureId same = row.figure(ParityMeasure.NEEDED_SAME_STRENGTH);
            cells.add(computed(row.neededSameStrength(), same, SAME_STRENGTH, live));
            cells.add(computed(row.neededAdded(), row.figure(ParityMeasure.NEEDED_ADDED), ADDED, live));
        }
        return Row.of(cells);
    }

    private static TableCell computed(MetricValue value, FigureId id, String formula, boolean live) {
        if (value.known().isEmpty()) {
            return TableCell.figure(value, null);
        }
        TableCell.Figure figure = new TableCell.Figure(value, id, null, null);
        return live ? figure.withFormula(formula) : figure;
    }

    /** All components together; no target applies to them. */
    private Row total(LocalDate date) {
        People all = parity.rows().stream().map(ParityRow::people).reduce(People.NONE, People::plus);
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.text(texts.get("parity.table.total")));
        cells.add(sum(all.women(), date, HeadcountMeasure.WOMEN, "women"));
        cells.add(sum(all.men(), date, HeadcountMeasure.MEN, "men"));
        if (sexNotReported) {
            cells.add(sum(all.notReported(), date, HeadcountMeasure.NOT_REPORTED, "not_reported"));
        }
        cells.add(PeopleCells.share(all, id(date, HeadcountMeasure.SHARE), texts));
        for (int i = cells.size(); i < columns().size(); i++) {
            cells.add(TableCell.text(""));
        }
        return new Row(cells, true);
    }

    private TableCell sum(MetricValue value, LocalDate date, HeadcountMeasure measure, String column) {
        return new TableCell.Figure(value, id(date, measure), null, null).withFormula("SUM({" + column + ":above})");
    }

    private FigureId id(LocalDate date, HeadcountMeasure measure) {
        return HeadcountSum.ofEverybody(
                        parity.operation(),
                        date,
                        measure,
                        parity.rows().getFirst().knownAt())
                .id();
    }
}

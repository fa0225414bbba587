package org.mizani.headcounts.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The people of an operation by the country that sends them, most people first. */
final class ContributorTable {

    private static final List<HeadcountMeasure> MEASURES = List.of(
            HeadcountMeasure.WOMEN,
            HeadcountMeasure.MEN,
            HeadcountMeasure.NOT_REPORTED,
            HeadcountMeasure.TOTAL,
            HeadcountMeasure.SHARE);

    private final Map<String, String> names;
    private final KnownAt knownAt;
    private final Texts texts;

    ContributorTable(Map<String, String> names, KnownAt knownAt, Texts texts) {
        this.names = names;
        this.knownAt = knownAt;
        this.texts = texts;
    }

    Table of(Operation operation, LocalDate date, List<HeadcountRow> rows) {
        List<HeadcountMeasure> measures = MEASURES.stream()
                .filter(m -> m != HeadcountMeasure.NOT_REPORTED
                        || rows.stream().anyMatch(r -> m.of(r.people()).known().isPresent()))
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("contributor", texts.get("headcounts.contributor"), ColumnType.TEXT));
        measures.forEach(m -> columns.add(new Column(
                m.code().replace('-', '_'),
                texts.get("headcounts.measure." + m.code()),
                m == HeadcountMeasure.SHARE ? ColumnType.SHARE : ColumnType.COUNT)));
        Comparator<HeadcountRow> byPeople = Comparator.comparing(
                r -> HeadcountMeasure.TOTAL.of(r.people()).known().orElse(BigDecimal.ZERO));
        return new Table(
                texts.get(
                        "headcounts.contributors.caption",
                        operation.code(),
                        Formats.in(texts.locale()).date(date)),
                columns,
                rows.stream()
                        .sorted(byPeople.reversed().thenComparing(this::name))
                        .map(r -> row(r, measures))
                        .toList(),
                texts.get("headcounts.contributors.note"));
    }

    private Row row(HeadcountRow row, List<HeadcountMeasure> measures) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(new TableCell.Text(
                name(row), row.brokenDown() ? "contributors/" + row.contributor() + "?date=" + row.date() : null));
        measures.forEach(m -> cells.add(cell(m, row)));
        return Row.of(cells);
    }

    private TableCell cell(HeadcountMeasure measure, HeadcountRow row) {
        TableCell.Figure figure = TableCell.figure(
                measure.of(row.people()), row.figure(measure, knownAt).orElse(null));
        boolean small =
                measure == HeadcountMeasure.SHARE && row.people().paired().small();
        return small ? figure.withMark(texts.get("parity.mark.small")) : figure;
    }

    private String name(HeadcountRow row) {
        String code = row.contributor();
        return code == null || !row.brokenDown()
                ? texts.get("headcounts.not-broken-down")
                : names.getOrDefault(code, code);
    }
}

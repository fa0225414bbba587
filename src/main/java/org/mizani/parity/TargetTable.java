package org.mizani.parity;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Targets as tables: component by year at a glance, and one by one with status and source. */
public final class TargetTable {

    private final Texts texts;
    private final Formats formats;
    private final KnownAt knownAt;

    private TargetTable(KnownAt knownAt, Locale locale) {
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
        this.knownAt = knownAt;
    }

    /**
     * Shares of one framework: a row for each component, a column for each year.
     *
     * @param targets in force
     */
    public static Table matrix(
            TargetFramework framework, List<TargetRevision> targets, KnownAt knownAt, Locale locale) {
        return new TargetTable(knownAt, locale).matrix(framework, targets);
    }

    /**
     * A row for each target, by framework, component and year.
     *
     * @param framework true to say of each target whose it is; false where the caption does
     * @param targets in force
     * @param address of what happened to a target, inside the product
     */
    public static Table list(
            String caption,
            boolean framework,
            List<TargetRevision> targets,
            KnownAt knownAt,
            Function<TargetKey, String> address,
            Locale locale) {
        return new TargetTable(knownAt, locale).list(caption, framework, targets, address);
    }

    private Table matrix(TargetFramework framework, List<TargetRevision> targets) {
        NavigableSet<Integer> years =
                targets.stream().map(t -> t.key().year()).collect(Collectors.toCollection(TreeSet::new));
        Map<Component, Map<Integer, TargetRevision>> rows = new TreeMap<>();
        targets.forEach(t -> rows.computeIfAbsent(t.key().component(), c -> new TreeMap<>())
                .put(t.key().year(), t));
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("component", texts.get("parity.table.component"), ColumnType.TEXT));
        years.forEach(y -> columns.add(new Column("y" + y, Integer.toString(y), ColumnType.SHARE)));
        return new Table(
                texts.get("targets.matrix.caption", framework.code()),
                columns,
                rows.entrySet().stream()
                        .map(e -> Row.of(cells(e.getKey(), e.getValue(), years)))
                        .toList(),
                texts.get("targets.matrix.note"));
    }

    private List<TableCell> cells(
            Component component, Map<Integer, TargetRevision> targets, NavigableSet<Integer> years) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.text(texts.get("component." + component.code())));
        years.forEach(y ->
                cells.add(Optional.ofNullable(targets.get(y)).map(this::share).orElseGet(() -> TableCell.text(""))));
        return cells;
    }

    private Table list(
            String caption, boolean framework, List<TargetRevision> targets, Function<TargetKey, String> address) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("component", texts.get("parity.table.component"), ColumnType.TEXT),
                new Column("year", texts.get("targets.year"), ColumnType.TEXT),
                new Column("share", texts.get("targets.share"), ColumnType.SHARE),
                new Column("band", texts.get("targets.band.heading"), ColumnType.TEXT),
                new Column("status", texts.get("parity.table.status"), ColumnType.TEXT),
                new Column("source", texts.get("targets.source"), ColumnType.TEXT),
                new Column("recorded", texts.get("targets.recorded"), ColumnType.TEXT)));
        if (framework) {
            columns.addFirst(new Column("framework", texts.get("targets.framework"), ColumnType.TEXT));
        }
        return new Table(
                caption,
                columns,
                targets.stream().map(t -> row(t, framework, address)).toList(),
                targets.isEmpty() ? texts.get("targets.none") : null);
    }

    private Row row(TargetRevision target, boolean framework, Function<TargetKey, String> address) {
        TargetValue value = target.value();
        TargetStatus status = value.status();
        List<TableCell> cells = new ArrayList<>(List.of(
                TableCell.text(texts.get("component." + target.key().component().code())),
                TableCell.text(Integer.toString(target.key().year())),
                share(target),
                TableCell.text(value.band() == null ? "" : TargetWords.band(value.band(), texts)),
                new TableCell.Status(status.code(), texts.get("parity.target-status." + status.code())),
                TableCell.text(value.source()),
                new TableCell.Text(recorded(target), address.apply(target.key()))));
        if (framework) {
            cells.addFirst(TableCell.text(target.key().framework()));
        }
        return Row.of(cells);
    }

    /** The share itself, also of a band, whose edges stand beside it. */
    private TableCell share(TargetRevision target) {
        TargetValue value = target.value();
        if (value.share() == null) {
            return TableCell.figure(MetricValue.notMeaningful("targets.no-value"), null);
        }
        String mark = target.target().flatMap(t -> TargetWords.mark(t, texts)).orElse(null);
        return new TableCell.Figure(MetricValue.of(value.share()), target.key().figure(knownAt), null, mark);
    }

    private String recorded(TargetRevision target) {
        return target.shipped()
                ? texts.get("targets.shipped")
                : texts.get(
                        "targets.changed",
                        target.by(),
                        formats.shortDate(target.from().atZone(ZoneOffset.UTC).toLocalDate()));
    }
}

package org.mizani.headcounts.ui;

import java.util.List;
import java.util.Optional;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Operation;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Steps that a later document moved, side by side with the step that counts in their place. */
final class MovedCeilings {

    private MovedCeilings() {}

    /** Empty when no document contradicts another. */
    static Optional<Table> of(Operation operation, List<Ceiling> all, Texts texts) {
        List<Row> rows = all.stream()
                .filter(c -> c.supersededBy() != null)
                .map(c -> row(c, standing(c, all), texts))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        texts.get("registers.operation.moved.caption", operation.code()),
                        List.of(
                                new Column("scope", texts.get("headcounts.ceilings.scope"), ColumnType.TEXT),
                                new Column("counts", texts.get("registers.operation.moved.counts"), ColumnType.COUNT),
                                new Column("counts_from", texts.get("headcounts.ceilings.from"), ColumnType.DATE),
                                new Column(
                                        "counts_document", texts.get("headcounts.ceilings.document"), ColumnType.TEXT),
                                new Column("moved", texts.get("registers.operation.moved.earlier"), ColumnType.COUNT),
                                new Column(
                                        "moved_from", texts.get("registers.operation.moved.planned"), ColumnType.DATE),
                                new Column(
                                        "moved_document", texts.get("headcounts.ceilings.document"), ColumnType.TEXT)),
                        rows,
                        texts.get("registers.operation.moved.note")));
    }

    /** The first step of the same scope that the later document set and that does not begin before the moved one. */
    private static Optional<Ceiling> standing(Ceiling moved, List<Ceiling> all) {
        return all.stream()
                .filter(c -> c.supersededBy() == null
                        && c.scope() == moved.scope()
                        && c.document().equals(moved.supersededBy())
                        && !c.inForceFrom().isBefore(moved.inForceFrom()))
                .findFirst();
    }

    private static Row row(Ceiling moved, Optional<Ceiling> counts, Texts texts) {
        return Row.of(List.of(
                TableCell.text(texts.get("ceiling-scope." + moved.componentScope())),
                counts.<TableCell>map(c -> strength(c, texts)).orElseGet(() -> TableCell.text("")),
                counts.<TableCell>map(c -> new TableCell.Day(c.inForceFrom())).orElseGet(() -> TableCell.text("")),
                TableCell.text(String.valueOf(moved.supersededBy())),
                strength(moved, texts),
                new TableCell.Day(moved.inForceFrom()),
                TableCell.text(moved.document())));
    }

    private static TableCell strength(Ceiling c, Texts texts) {
        return TableCell.figure(MetricValue.of(c.strength()), c.figure())
                .withMark(texts.get("headcounts.ceilings.status." + c.status()));
    }
}

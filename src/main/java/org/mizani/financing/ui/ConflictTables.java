package org.mizani.financing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.financing.ClaimConflict;
import org.mizani.financing.ClaimConflict.Version;
import org.mizani.financing.FinancingQueries;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.Figures;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Facts on which sources disagree, side by side; the first of each counts. */
@Component
class ConflictTables {

    private final FinancingQueries financing;
    private final Figures figures;

    ConflictTables(FinancingQueries financing, Figures figures) {
        this.financing = financing;
        this.figures = figures;
    }

    /** Empty when nobody disagrees. */
    Optional<Table> of(String operation, KnownAt knownAt, Locale locale) {
        Texts texts = Texts.in(locale);
        List<Row> rows = new ArrayList<>();
        for (ClaimConflict conflict : financing.conflicts(operation, knownAt)) {
            for (Version version : conflict.versions()) {
                rows.add(row(version, version.equals(conflict.versions().getFirst()), texts));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        texts.get("financing.conflicts.caption", operation),
                        List.of(
                                new Column("fact", texts.get("financing.conflicts.fact"), ColumnType.TEXT),
                                new Column("amount", texts.get("financing.conflicts.amount"), ColumnType.MONEY),
                                new Column("currency", texts.get("financing.conflicts.currency"), ColumnType.TEXT),
                                new Column("source", texts.get("financing.conflicts.source"), ColumnType.TEXT),
                                new Column("counts", texts.get("financing.conflicts.counts"), ColumnType.TEXT)),
                        rows,
                        texts.get("financing.conflicts.note")));
    }

    private Row row(Version version, boolean counts, Texts texts) {
        String fact = figures.origin(version.figure(), texts.locale())
                .map(FigureOrigin::label)
                .orElse("");
        String source = version.source();
        return Row.of(List.of(
                TableCell.text(fact),
                TableCell.figure(MetricValue.of(version.money().amount()), version.figure()),
                TableCell.text(version.money().currency()),
                TableCell.text(source == null ? texts.get("value.not-reported") : source),
                TableCell.text(counts ? version.why(texts) : "")));
    }
}

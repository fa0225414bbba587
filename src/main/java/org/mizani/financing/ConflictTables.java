package org.mizani.financing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.financing.ClaimConflict.Version;
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
public class ConflictTables {

    private final FinancingQueries financing;
    private final Figures figures;

    ConflictTables(FinancingQueries financing, Figures figures) {
        this.financing = financing;
        this.figures = figures;
    }

    /** All of an operation; empty when nobody disagrees. */
    public Optional<Table> of(String operation, KnownAt knownAt, Locale locale) {
        List<ClaimConflict> conflicts = financing.conflicts(operation, knownAt);
        return conflicts.isEmpty()
                ? Optional.empty()
                : Optional.of(table(Texts.in(locale).get("financing.conflicts.caption", operation), conflicts, locale));
    }

    /** A row for each claim. */
    public Table table(String caption, List<ClaimConflict> conflicts, Locale locale) {
        Texts texts = Texts.in(locale);
        List<Row> rows = new ArrayList<>();
        for (ClaimConflict conflict : conflicts) {
            conflict.versions().forEach(version -> rows.add(row(conflict, version, texts)));
        }
        return new Table(
                caption,
                List.of(
                        new Column("fact", texts.get("financing.conflicts.fact"), ColumnType.TEXT),
                        new Column("amount", texts.get("financing.conflicts.amount"), ColumnType.MONEY),
                        new Column("currency", texts.get("financing.conflicts.currency"), ColumnType.TEXT),
                        new Column("source", texts.get("financing.conflicts.source"), ColumnType.TEXT),
                        new Column("counts", texts.get("financing.conflicts.counts"), ColumnType.TEXT)),
                rows,
                texts.get("financing.conflicts.note"));
    }

    /** What a fact is, in the reader's language. */
    public String label(ClaimConflict conflict, Locale locale) {
        return label(conflict, conflict.versions().getFirst(), locale);
    }

    public static String source(Version version, Texts texts) {
        String source = version.source();
        return source == null ? texts.get("value.not-reported") : source;
    }

    private String label(ClaimConflict conflict, Version version, Locale locale) {
        return figures.origin(version.figure(), locale)
                .map(FigureOrigin::label)
                .orElse(conflict.fact().line());
    }

    private Row row(ClaimConflict conflict, Version version, Texts texts) {
        boolean counts = version.equals(conflict.versions().getFirst());
        return Row.of(List.of(
                TableCell.text(label(conflict, version, texts.locale())),
                TableCell.figure(MetricValue.of(version.money().amount()), version.figure()),
                TableCell.text(version.money().currency()),
                TableCell.text(source(version, texts)),
                TableCell.text(counts ? version.why(texts) : "")));
    }
}

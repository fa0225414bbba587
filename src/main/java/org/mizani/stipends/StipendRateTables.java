package org.mizani.stipends;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.RegisterChange;
import org.mizani.tables.Table;
import org.mizani.tables.Table.Column;
import org.mizani.tables.Table.ColumnType;
import org.mizani.tables.Table.Row;
import org.mizani.tables.TableCell;
import org.mizani.ui.texts.Texts;

/** Rates as tables: one by one, and what happened to one. */
public final class StipendRateTables {

    private StipendRateTables() {}

    /**
     * A row for each rate.
     *
     * @param rates in force
     * @param address of what happened to a rate, inside the product
     */
    public static Table list(
            List<StipendRevision> rates, KnownAt knownAt, Function<StipendKey, String> address, Locale locale) {
        Texts texts = Texts.in(locale);
        return new Table(
                texts.get("stipends.list.caption"),
                List.of(
                        new Column("operation", texts.get("stipends.form.operation"), ColumnType.TEXT),
                        new Column("kind", texts.get("stipends.form.kind"), ColumnType.TEXT),
                        new Column("from", texts.get("stipends.form.from"), ColumnType.DATE),
                        new Column("amount", texts.get("stipends.form.amount"), ColumnType.MONEY),
                        new Column("currency", texts.get("stipends.form.currency"), ColumnType.TEXT),
                        new Column("status", texts.get("stipends.form.status"), ColumnType.TEXT),
                        new Column("source", texts.get("stipends.form.source"), ColumnType.TEXT),
                        new Column("recorded", texts.get("targets.recorded"), ColumnType.TEXT)),
                rates.stream().map(r -> row(r, knownAt, address, texts)).toList(),
                texts.get("stipends.list.note"));
    }

    private static Row row(StipendRevision rate, KnownAt knownAt, Function<StipendKey, String> address, Texts texts) {
        StipendValue value = rate.value();
        StipendStatus status = value.status();
        return Row.of(List.of(
                TableCell.text(StipendWords.operation(rate.key(), texts)),
                TableCell.text(StipendWords.kind(rate.key().kind(), texts)),
                new TableCell.Day(rate.key().from().atDay(1)),
                value.amount() == null
                        ? TableCell.figure(MetricValue.notMeaningful("stipends.no-rate"), null)
                        : TableCell.figure(
                                MetricValue.of(value.amount()), rate.key().figure(knownAt)),
                TableCell.text(value.currency()),
                new TableCell.Status(status.code(), texts.get("stipends.status." + status.code())),
                TableCell.text(value.source()),
                new TableCell.Text(StipendWords.recorded(rate, texts), address.apply(rate.key()))));
    }

    /** @param events the latest first */
    public static Table history(StipendKey key, List<StipendEvent> events, Locale locale) {
        Texts texts = Texts.in(locale);
        return new Table(
                texts.get("targets.history.caption", StipendWords.name(key, texts)),
                Stream.of("at", "what", "before", "after", "by", "reason", "source")
                        .map(c -> new Column(c, texts.get("source.changes." + c), ColumnType.TEXT))
                        .toList(),
                events.stream().map(e -> row(StipendWords.change(e, texts))).toList(),
                events.isEmpty() ? texts.get("stipends.history.none") : null);
    }

    private static Row row(RegisterChange change) {
        return Row.of(Stream.of(
                        change.at(),
                        change.what(),
                        change.before(),
                        change.after(),
                        change.by(),
                        change.reason(),
                        change.source())
                .map(TableCell::text)
                .toList());
    }
}

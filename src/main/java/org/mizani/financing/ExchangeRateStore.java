package org.mizani.financing;

import static org.mizani.jooq.Tables.EXCHANGE_RATE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.FigureStore;
import org.mizani.jooq.tables.records.ExchangeRateRecord;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps claims about exchange rates. Nothing is deleted: an undo closes the claims of its import. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ExchangeRateStore implements FigureStore<ExchangeRate> {

    private static final int BATCH = 1_000;

    private final DSLContext db;
    private final ExchangeRateQueries rates;

    ExchangeRateStore(DSLContext db) {
        this.db = db;
        this.rates = new ExchangeRateQueries(db);
    }

    @Override
    public List<Change> changes(List<ExchangeRate> figures) {
        Set<String> currencies = figures.stream().map(ExchangeRate::currency).collect(Collectors.toSet());
        if (figures.isEmpty()) {
            return List.of();
        }
        List<LocalDate> days = figures.stream().map(ExchangeRate::date).sorted().toList();
        Period stated = new Period(days.getFirst(), days.getLast());
        RateTable known = rates.rates(currencies, stated, KnownAt.NOW);
        return figures.stream().map(rate -> change(rate, known)).toList();
    }

    /** The same rate for other days is a change too: amounts of these days are converted otherwise. */
    static Change change(ExchangeRate rate, RateTable known) {
        return known.of(rate)
                .<Change>map(before -> before.perUsd().compareTo(rate.perUsd()) == 0
                                && before.begins().equals(rate.begins())
                        ? new Change.Unchanged(rate.citation().cell())
                        : new Change.Revised(
                                line(rate),
                                applied(before),
                                applied(rate),
                                rate.citation().cell()))
                .orElseGet(() -> new Change.Added(
                        line(rate), applied(rate), rate.citation().cell()));
    }

    /** With the days that it is stated for: EUR 0.9 = USD 1 (2026-06-01/2026-06-30). */
    private static String applied(ExchangeRate rate) {
        return rate.appliesFrom() == null
                ? words(rate)
                : words(rate) + " (" + rate.appliesFrom() + "/" + rate.date() + ")";
    }

    @Override
    public void store(ImportId id, Instant recordedFrom, List<ExchangeRate> figures) {
        for (int start = 0; start < figures.size(); start += BATCH) {
            List<ExchangeRate> batch = figures.subList(start, Math.min(start + BATCH, figures.size()));
            db.batchInsert(batch.stream().map(r -> row(id, recordedFrom, r)).toList())
                    .execute();
        }
    }

    @Override
    public void close(ImportId id, Instant recordedTo) {
        db.update(EXCHANGE_RATE)
                .set(EXCHANGE_RATE.RECORDED_TO, recordedTo.atOffset(ZoneOffset.UTC))
                .where(EXCHANGE_RATE.IMPORT_ID.eq(id.value()), EXCHANGE_RATE.RECORDED_TO.isNull())
                .execute();
    }

    /** Nothing to do: conversions read the claims themselves. */
    @Override
    public void refresh(ImportId id, Instant at) {}

    private static String line(ExchangeRate rate) {
        return "exchange-rate · " + rate.currency() + " · " + rate.date();
    }

    /** For people: EUR 0.9 = USD 1. */
    static String words(ExchangeRate rate) {
        return rate.currency() + " " + Decimals.plain(rate.perUsd()).toPlainString() + " = " + ExchangeRate.BASE + " 1";
    }

    private static ExchangeRateRecord row(ImportId id, Instant recordedFrom, ExchangeRate rate) {
        ExchangeRateRecord row = new ExchangeRateRecord();
        row.setImportId(id.value());
        row.setCurrency(rate.currency());
        row.setRateDate(rate.date());
        row.setPerUsd(rate.perUsd());
        row.setSheet(rate.citation().cell().sheet());
        row.setCell(rate.citation().cell().cell());
        ExchangeRate.ThroughEuro legs = rate.throughEuro();
        if (legs != null) {
            row.setPerEur(legs.perEur());
            row.setUsdPerEur(legs.usdPerEur());
            row.setUsdCell(legs.usdCell());
        }
        row.setAppliesFrom(rate.appliesFrom());
        row.setSource(rate.citation().source());
        row.setRecordedFrom(recordedFrom.atOffset(ZoneOffset.UTC));
        return row;
    }
}

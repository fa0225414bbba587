package org.mizani.financing;

import static org.mizani.jooq.Tables.DATA_IMPORT;
import static org.mizani.jooq.Tables.EXCHANGE_RATE;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.mizani.jooq.tables.records.ExchangeRateRecord;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.SourceCell;
import org.springframework.stereotype.Repository;

/** Reads exchange rates. */
@Repository
class ExchangeRateQueries {

    /** The word that the figures of rates begin with. */
    static final String PREFIX = "rate";

    private final DSLContext db;

    ExchangeRateQueries(DSLContext db) {
        this.db = db;
    }

    /** The rates that converting some claims into a currency takes: none for claims in that currency. */
    RateTable converting(ClaimSet claims, String currency, KnownAt knownAt) {
        return converting(ConversionNeeds.of(claims.all()), currency, knownAt);
    }

    RateTable converting(ConversionNeeds money, String currency, KnownAt knownAt) {
        Map<String, Period> dates = money.into(currency);
        return dates.isEmpty() ? RateTable.EMPTY : rates(dates, knownAt);
    }

    /** The rates of some currencies that were known then. */
    RateTable rates(Collection<String> currencies, KnownAt knownAt) {
        return new RateTable(oldestFirst(open(knownAt).and(EXCHANGE_RATE.CURRENCY.in(currencies))));
    }

    /** The rates of some currencies on some days, as they were known then. */
    RateTable rates(Collection<String> currencies, Period days, KnownAt knownAt) {
        return rates(currencies.stream().distinct().collect(Collectors.toMap(c -> c, c -> days)), knownAt);
    }

    /** One question for each currency: the embedded database goes through all days of all of them when asked at once. */
    private RateTable rates(Map<String, Period> dates, KnownAt knownAt) {
        List<ExchangeRate> found = new ArrayList<>();
        dates.forEach((currency, days) -> found.addAll(oldestFirst(open(knownAt)
                .and(EXCHANGE_RATE.CURRENCY.eq(currency))
                .and(EXCHANGE_RATE.RATE_DATE.between(days.from(), days.to())))));
        return new RateTable(found);
    }

    /** The rates of an import, undone or not, in the order of the file. */
    List<ExchangeRate> ofImport(ImportId id) {
        return db.selectFrom(EXCHANGE_RATE)
                .where(EXCHANGE_RATE.IMPORT_ID.eq(id.value()))
                .orderBy(EXCHANGE_RATE.ID)
                .fetch(ExchangeRateQueries::rate);
    }

    /** Just before the rates of an import were known; nothing when it brought none. */
    Optional<KnownAt> before(ImportId id) {
        return db.select(DSL.min(EXCHANGE_RATE.RECORDED_FROM))
                .from(EXCHANGE_RATE)
                .where(EXCHANGE_RATE.IMPORT_ID.eq(id.value()))
                .fetchOptional(DSL.min(EXCHANGE_RATE.RECORDED_FROM))
                .map(from -> KnownAt.of(from.toInstant().minus(1, ChronoUnit.MICROS)));
    }

    /** One rate, withdrawn or not, with its import. */
    Optional<StoredRate> byId(long id) {
        Field<String> importedBy = DSL.coalesce(DATA_IMPORT.ACCEPTED_BY, DATA_IMPORT.CREATED_BY);
        return db.select(EXCHANGE_RATE.asterisk(), DATA_IMPORT.FILE_NAME, DATA_IMPORT.SHA256, importedBy)
                .from(EXCHANGE_RATE)
                .join(DATA_IMPORT)
                .on(DATA_IMPORT.ID.eq(EXCHANGE_RATE.IMPORT_ID))
                .where(EXCHANGE_RATE.ID.eq(id))
                .fetchOptional(r -> {
                    ExchangeRateRecord stored = r.into(EXCHANGE_RATE);
                    OffsetDateTime closed = stored.getRecordedTo();
                    return new StoredRate(
                            rate(stored),
                            new ImportId(stored.getImportId()),
                            r.get(DATA_IMPORT.FILE_NAME),
                            r.get(DATA_IMPORT.SHA256),
                            r.get(importedBy),
                            stored.getRecordedFrom().toInstant(),
                            closed == null ? null : closed.toInstant());
                });
    }

    private List<ExchangeRate> oldestFirst(Condition wanted) {
        return db.selectFrom(EXCHANGE_RATE)
                .where(wanted)
                .orderBy(EXCHANGE_RATE.RECORDED_FROM, EXCHANGE_RATE.ID)
                .fetch(ExchangeRateQueries::rate);
    }

    private static ExchangeRate rate(ExchangeRateRecord r) {
        return new ExchangeRate(
                r.getCurrency(),
                r.getRateDate(),
                r.getPerUsd(),
                new Citation(new SourceCell(r.getSheet(), r.getCell()), r.getSource(), null),
                new FigureId(PREFIX + "-" + r.getId()),
                r.getPerEur() == null || r.getUsdPerEur() == null
                        ? null
                        : new ExchangeRate.ThroughEuro(r.getPerEur(), r.getUsdPerEur(), r.getUsdCell()),
                r.getAppliesFrom());
    }

    private static Condition open(KnownAt knownAt) {
        if (knownAt.instant() == null) {
            return EXCHANGE_RATE.RECORDED_TO.isNull();
        }
        OffsetDateTime instant = knownAt.instant().atOffset(ZoneOffset.UTC);
        return EXCHANGE_RATE
                .RECORDED_FROM
                .le(instant)
                .and(EXCHANGE_RATE.RECORDED_TO.isNull().or(EXCHANGE_RATE.RECORDED_TO.gt(instant)));
    }
}

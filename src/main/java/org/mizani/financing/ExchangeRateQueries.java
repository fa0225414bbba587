package org.mizani.financing;

import static org.mizani.jooq.Tables.EXCHANGE_RATE;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.SourceCell;
import org.springframework.stereotype.Repository;

/** Reads exchange rates. */
@Repository
class ExchangeRateQueries {

    private final DSLContext db;

    ExchangeRateQueries(DSLContext db) {
        this.db = db;
    }

    /** All rates that were known then. */
    RateTable rates(KnownAt knownAt) {
        return new RateTable(db.selectFrom(EXCHANGE_RATE)
                .where(open(knownAt))
                .orderBy(EXCHANGE_RATE.RECORDED_FROM, EXCHANGE_RATE.ID)
                .fetch(r -> new ExchangeRate(
                        r.getCurrency(),
                        r.getRateDate(),
                        r.getPerUsd(),
                        new Citation(new SourceCell(r.getSheet(), r.getCell()), r.getSource(), null))));
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

package org.mizani.financing;

import static org.mizani.jooq.Tables.EXCHANGE_RATE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.mizani.jooq.tables.records.ExchangeRateRecord;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps claims about exchange rates. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ExchangeRateStore {

    private final DSLContext db;

    ExchangeRateStore(DSLContext db) {
        this.db = db;
    }

    void store(ImportId id, Instant recordedFrom, List<ExchangeRate> rates) {
        db.batchInsert(rates.stream().map(r -> row(id, recordedFrom, r)).toList())
                .execute();
    }

    void close(ImportId id, Instant recordedTo) {
        db.update(EXCHANGE_RATE)
                .set(EXCHANGE_RATE.RECORDED_TO, recordedTo.atOffset(ZoneOffset.UTC))
                .where(EXCHANGE_RATE.IMPORT_ID.eq(id.value()), EXCHANGE_RATE.RECORDED_TO.isNull())
                .execute();
    }

    private static ExchangeRateRecord row(ImportId id, Instant recordedFrom, ExchangeRate rate) {
        ExchangeRateRecord row = new ExchangeRateRecord();
        row.setImportId(id.value());
        row.setCurrency(rate.currency());
        row.setRateDate(rate.date());
        row.setPerUsd(rate.perUsd());
        row.setSheet(rate.citation().cell().sheet());
        row.setCell(rate.citation().cell().cell());
        row.setSource(rate.citation().source());
        row.setRecordedFrom(recordedFrom.atOffset(ZoneOffset.UTC));
        return row;
    }
}

package org.mizani.financing;

import static org.mizani.jooq.Tables.ARREARS;
import static org.mizani.jooq.Tables.CASH_BALANCE;
import static org.mizani.jooq.Tables.CLAIM_PREFERENCE;
import static org.mizani.jooq.Tables.CLAIM_WITHDRAWAL;
import static org.mizani.jooq.Tables.CONTRIBUTION;
import static org.mizani.jooq.Tables.DATA_IMPORT;
import static org.mizani.jooq.Tables.EXCHANGE_RATE;
import static org.mizani.jooq.Tables.EXPENDITURE;
import static org.mizani.jooq.Tables.REQUIREMENT;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Which money is on record: another version after each import, undo and preference. */
@Repository
class MoneyVersionQueries {

    private static final Map<Table<?>, Field<Long>> IDS = Map.of(
            REQUIREMENT, REQUIREMENT.ID,
            CONTRIBUTION, CONTRIBUTION.ID,
            EXPENDITURE, EXPENDITURE.ID,
            ARREARS, ARREARS.ID,
            CASH_BALANCE, CASH_BALANCE.ID,
            EXCHANGE_RATE, EXCHANGE_RATE.ID,
            CLAIM_WITHDRAWAL, CLAIM_WITHDRAWAL.ID,
            CLAIM_PREFERENCE, CLAIM_PREFERENCE.ID);

    private final DSLContext db;

    MoneyVersionQueries(DSLContext db) {
        this.db = db;
    }

    /** Claims, rates, withdrawals and preferences are only ever added, or ended by an undo or another preference. */
    List<Object> now() {
        Stream<Field<?>> newest = IDS.entrySet().stream()
                .map(e -> DSL.field(DSL.select(DSL.max(e.getValue())).from(e.getKey())));
        Stream<Field<?>> ended = Stream.of(
                DSL.field(DSL.select(DSL.count(DATA_IMPORT.UNDONE_AT)).from(DATA_IMPORT)),
                DSL.field(DSL.select(DSL.count(CLAIM_PREFERENCE.RECORDED_TO)).from(CLAIM_PREFERENCE)));
        return Stream.of(db.select(Stream.concat(newest, ended).toList())
                        .fetchSingle()
                        .intoArray())
                .map(v -> v == null ? "" : v)
                .toList();
    }
}

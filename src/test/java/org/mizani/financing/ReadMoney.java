package org.mizani.financing;

import org.jooq.DSLContext;

/** What reads money from a database, as the application puts it together. */
final class ReadMoney {

    private ReadMoney() {}

    static FinancingQueries financing(DSLContext db) {
        return new FinancingQueries(kept(db), new ClaimQueries(db));
    }

    static SupportQueries support(DSLContext db) {
        return new SupportQueries(kept(db));
    }

    static CurrentClaims current(DSLContext db) {
        return new CurrentClaims(kept(db));
    }

    static LedgerQueries ledgers(DSLContext db) {
        return new LedgerQueries(db, new ClaimQueries(db), new ExchangeRateQueries(db), new MoneyVersionQueries(db));
    }

    static KeptClaims kept(DSLContext db) {
        return new KeptClaims(new MoneyVersionQueries(db), new ClaimQueries(db), new ExchangeRateQueries(db));
    }
}

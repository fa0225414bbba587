package org.mizani.financing;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.mizani.database.TestRows;

/** {@link GivenMoney} in the database. */
public final class StoredMoney {

    private static final Instant DAY = Instant.parse("2021-01-01T08:00:00Z");

    private StoredMoney() {}

    /** The operation too. */
    public static void store(DSLContext db, GivenMoney given) {
        TestRows.operation(db, given.question().operation());
        new FundingStore(db).store(TestRows.acceptedImport(db, "money", DAY), DAY, List.of(given.claims()));
    }

    /** A need for stipends. */
    public static void storeInOtherScope(DSLContext db, String operation, String period) {
        Requirement need =
                new Requirement(operation, Given.period(period), Scope.STIPENDS, "", Given.money("9"), Given.CITED);
        new FundingStore(db).store(TestRows.acceptedImport(db, "stipends", DAY), DAY, List.of(need));
    }
}

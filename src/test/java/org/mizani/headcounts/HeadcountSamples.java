package org.mizani.headcounts;

import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.mizani.operations.PersonnelType;

/** Headcounts of one operation for the tests of other modules. */
public final class HeadcountSamples {

    private final StoredClaims claims;
    private final String operation;
    private final Instant importedAt;

    public HeadcountSamples(DSLContext db, String operation, Instant importedAt) {
        this.claims = new StoredClaims(db);
        this.operation = operation;
        this.importedAt = importedAt;
    }

    public void people(PersonnelType type, LocalDate date, Integer women, Integer men) {
        people(type, date, women, men, null);
    }

    public void people(PersonnelType type, LocalDate date, Integer women, Integer men, Integer notReported) {
        claims.add(importedAt, Claims.of(operation, type, "BGD", date, women, men, notReported));
    }

    public static HeadcountQueries queries(DSLContext db) {
        return new HeadcountQueries(db, new GroupedQueries(db));
    }
}

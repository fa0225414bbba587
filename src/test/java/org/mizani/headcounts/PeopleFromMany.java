package org.mizani.headcounts;

import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.mizani.operations.PersonnelType;

/** Headcounts of one operation, contributor by contributor, for the tests of other modules. */
public final class PeopleFromMany {

    private final StoredClaims claims;
    private final String operation;
    private final Instant importedAt;

    public PeopleFromMany(DSLContext db, String operation, Instant importedAt) {
        this.claims = new StoredClaims(db);
        this.operation = operation;
        this.importedAt = importedAt;
    }

    public void troops(String contributor, LocalDate date, Integer women, Integer men) {
        troops(contributor, date, women, men, null);
    }

    public void troops(String contributor, LocalDate date, Integer women, Integer men, Integer notReported) {
        add(PersonnelType.TROOPS, contributor, date, women, men, notReported);
    }

    public void police(String contributor, LocalDate date, Integer women, Integer men) {
        add(PersonnelType.FORMED_POLICE, contributor, date, women, men, null);
    }

    private void add(
            PersonnelType type, String contributor, LocalDate date, Integer women, Integer men, Integer notReported) {
        claims.add(importedAt, Claims.of(operation, type, contributor, date, women, men, notReported));
    }
}

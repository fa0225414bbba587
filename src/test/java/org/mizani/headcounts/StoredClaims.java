package org.mizani.headcounts;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.mizani.database.TestRows;
import org.mizani.provenance.ImportId;

/** Imports of claims as the import pipeline does them: store or close, then refresh. */
final class StoredClaims {

    final DSLContext db;
    final HeadcountStore store;

    StoredClaims(DSLContext db) {
        this.db = db;
        this.store = new HeadcountStore(
                db,
                new HeadcountChangeQueries(db),
                new RollUpStore(db, new ImportClaimQueries(db)),
                new ClaimNumberStore(db),
                new ImportClaimQueries(db));
    }

    ImportId add(Instant at, Headcount... claims) {
        return add(at, List.of(claims));
    }

    ImportId add(Instant at, List<Headcount> claims) {
        ImportId id = TestRows.acceptedImport(db, "people", at);
        claims.stream().map(Headcount::operation).distinct().forEach(o -> TestRows.operation(db, o));
        claims.stream().map(Headcount::contributor).distinct().forEach(c -> TestRows.contributor(db, c));
        HeadcountIntake intake = new HeadcountIntake(store, new HeadcountChangeQueries(db));
        intake.changes(claims);
        intake.store(id, at, claims);
        intake.refresh(id, at);
        return id;
    }

    void undo(ImportId id, Instant at) {
        store.close(id, at);
        store.refresh(id, at);
    }
}

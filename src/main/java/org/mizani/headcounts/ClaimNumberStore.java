package org.mizani.headcounts;

import static org.mizani.jooq.Tables.HEADCOUNT_COUNTER;
import static org.mizani.jooq.Tables.HEADCOUNT_SPAN;

import org.jooq.DSLContext;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers the claims of an import one after the other, without a gap: nobody else gets numbers until the transaction ends.
 * So the first and the last number find them, see {@link ImportClaimQueries}.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ClaimNumberStore {

    private final DSLContext db;

    ClaimNumberStore(DSLContext db) {
        this.db = db;
    }

    /** @return the first of so many numbers for further claims of an import */
    long take(ImportId id, int claims) {
        db.update(HEADCOUNT_COUNTER)
                .set(HEADCOUNT_COUNTER.NEXT_ID, HEADCOUNT_COUNTER.NEXT_ID.plus(claims))
                .execute();
        long next = db.select(HEADCOUNT_COUNTER.NEXT_ID)
                .from(HEADCOUNT_COUNTER)
                .fetchSingle()
                .value1();
        long first = next - claims;
        db.insertInto(HEADCOUNT_SPAN)
                .set(HEADCOUNT_SPAN.IMPORT_ID, id.value())
                .set(HEADCOUNT_SPAN.FIRST_ID, first)
                .set(HEADCOUNT_SPAN.LAST_ID, next - 1)
                .onConflict(HEADCOUNT_SPAN.IMPORT_ID)
                .doUpdate()
                .set(HEADCOUNT_SPAN.LAST_ID, next - 1)
                .execute();
        return first;
    }
}

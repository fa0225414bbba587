package org.mizani.headcounts;

import static org.jooq.impl.DSL.falseCondition;
import static org.mizani.jooq.Tables.HEADCOUNT;
import static org.mizani.jooq.Tables.HEADCOUNT_SPAN;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;

/** Finds the claims of an import by their numbers. */
@Repository
class ImportClaimQueries {

    /** The first and the last number of an import's claims; of old imports, claims of others may lie between. */
    record Span(long first, long last) {}

    private final DSLContext db;

    ImportClaimQueries(DSLContext db) {
        this.db = db;
    }

    Optional<Span> span(ImportId id) {
        return db.selectFrom(HEADCOUNT_SPAN)
                .where(HEADCOUNT_SPAN.IMPORT_ID.eq(id.value()))
                .fetchOptional(r -> new Span(r.getFirstId(), r.getLastId()));
    }

    /** That a claim is one of an import's. */
    Condition of(ImportId id) {
        return span(id).map(span -> HEADCOUNT.ID.between(span.first, span.last).and(HEADCOUNT.IMPORT_ID.eq(id.value())))
                .orElse(falseCondition());
    }
}

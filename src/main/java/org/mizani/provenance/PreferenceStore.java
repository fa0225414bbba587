package org.mizani.provenance;

import static org.mizani.jooq.Tables.CLAIM_PREFERENCE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which claims people prefer; nothing is deleted. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PreferenceStore {

    private final DSLContext db;

    public PreferenceStore(DSLContext db) {
        this.db = db;
    }

    /** A preference for another claim of the fact ends. */
    public void prefer(Fact fact, long claim, ImportId importId, String reason, String user, Instant at) {
        end(fact, user, null, at);
        db.insertInto(CLAIM_PREFERENCE)
                .set(CLAIM_PREFERENCE.KIND, fact.kind())
                .set(CLAIM_PREFERENCE.OPERATION, fact.operation())
                .set(CLAIM_PREFERENCE.FACT, fact.words())
                .set(CLAIM_PREFERENCE.CLAIM_ID, claim)
                .set(CLAIM_PREFERENCE.IMPORT_ID, importId.value())
                .set(CLAIM_PREFERENCE.REASON, reason)
                .set(CLAIM_PREFERENCE.PREFERRED_BY, user)
                .set(CLAIM_PREFERENCE.RECORDED_FROM, time(at))
                .execute();
    }

    /** @return false when no claim of the fact was preferred */
    public boolean end(Fact fact, String user, @Nullable String reason, Instant at) {
        return end(CLAIM_PREFERENCE.KIND.eq(fact.kind()).and(CLAIM_PREFERENCE.FACT.eq(fact.words())), user, reason, at);
    }

    /** Ends the preferences for claims of an import that is undone. */
    public void endOf(ImportId id, String user, Instant at) {
        end(CLAIM_PREFERENCE.IMPORT_ID.eq(id.value()), user, null, at);
    }

    private boolean end(Condition which, String user, @Nullable String reason, Instant at) {
        return db.update(CLAIM_PREFERENCE)
                        .set(CLAIM_PREFERENCE.RECORDED_TO, time(at))
                        .set(CLAIM_PREFERENCE.ENDED_BY, user)
                        .set(CLAIM_PREFERENCE.END_REASON, reason)
                        .where(which, CLAIM_PREFERENCE.RECORDED_TO.isNull())
                        .execute()
                > 0;
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

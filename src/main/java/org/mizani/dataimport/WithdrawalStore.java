package org.mizani.dataimport;

import static org.mizani.jooq.Tables.CLAIM_WITHDRAWAL;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which facts an import withdraws: claims of the import like its figures, closed by its undo. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class WithdrawalStore {

    private static final int CHUNK = 1_000;

    private final DSLContext db;

    public WithdrawalStore(DSLContext db) {
        this.db = db;
    }

    public void store(ImportId id, Instant recordedFrom, List<Withdrawal> withdrawals) {
        OffsetDateTime from = recordedFrom.atOffset(ZoneOffset.UTC);
        for (int start = 0; start < withdrawals.size(); start += CHUNK) {
            BatchBindStep batch = db.batch(db.insertInto(
                            CLAIM_WITHDRAWAL,
                            CLAIM_WITHDRAWAL.IMPORT_ID,
                            CLAIM_WITHDRAWAL.KIND,
                            CLAIM_WITHDRAWAL.OPERATION,
                            CLAIM_WITHDRAWAL.FACT,
                            CLAIM_WITHDRAWAL.CLAIM_ID,
                            CLAIM_WITHDRAWAL.RECORDED_FROM)
                    .values((Long) null, null, null, null, null, null));
            for (Withdrawal w : withdrawals.subList(start, Math.min(start + CHUNK, withdrawals.size()))) {
                batch = batch.bind(
                        id.value(),
                        w.fact().kind(),
                        w.fact().operation(),
                        w.fact().words(),
                        w.claim(),
                        from);
            }
            batch.execute();
        }
    }

    public void close(ImportId id, Instant recordedTo) {
        db.update(CLAIM_WITHDRAWAL)
                .set(CLAIM_WITHDRAWAL.RECORDED_TO, recordedTo.atOffset(ZoneOffset.UTC))
                .where(CLAIM_WITHDRAWAL.IMPORT_ID.eq(id.value()), CLAIM_WITHDRAWAL.RECORDED_TO.isNull())
                .execute();
    }
}

package org.mizani.financing;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.mizani.dataimport.ChangeCounts;
import org.mizani.dataimport.Replay;
import org.mizani.metrics.Money;
import org.mizani.operations.OperationChanges;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.SilenceQueries;
import org.springframework.stereotype.Repository;

/** Reads which imports changed the money of an operation. */
@Repository
class FundingHistoryQueries implements OperationChanges {

    private static final Replay<FundingKey, Money> REPLAY = new Replay<>(SeenClaims::sameMoney, money -> false);

    private final DSLContext db;

    FundingHistoryQueries(DSLContext db) {
        this.db = db;
    }

    @Override
    public String code() {
        return "money";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Map<ImportId, ChangeCounts> changes(String operation) {
        Map<ImportId, ChangeCounts> all = new HashMap<>();
        for (ClaimTable<?, ?> table : ClaimRows.ALL) {
            REPLAY.counts(stated(table, operation)).forEach((id, counts) -> all.merge(id, counts, ChangeCounts::plus));
        }
        List<String> kinds = ClaimRows.ALL.stream().map(ClaimTable::word).toList();
        new SilenceQueries(db)
                .withdrawals(kinds, operation)
                .forEach((id, n) -> all.merge(id, new ChangeCounts(0, 0, 0, n), ChangeCounts::plus));
        return all;
    }

    private <R extends UpdatableRecord<R>, F extends Funding> List<Replay.Stated<FundingKey, Money>> stated(
            ClaimTable<R, F> table, String operation) {
        return db.selectFrom(table.table())
                .where(table.field(ClaimColumns.OPERATION).eq(operation))
                .orderBy(table.field(ClaimColumns.RECORDED_FROM), table.field(ClaimColumns.ID))
                .fetch(r -> {
                    Claim<F> claim = table.claim(r);
                    OffsetDateTime closed = r.get(table.field(ClaimColumns.RECORDED_TO));
                    return new Replay.Stated<>(
                            claim.importId(),
                            claim.recordedFrom(),
                            closed == null ? null : closed.toInstant(),
                            claim.funding().key(),
                            claim.funding().money());
                });
    }
}

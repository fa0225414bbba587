package org.mizani.financing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.FigureStore;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Money;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps claims about money. Nothing is deleted: an undo closes the claims of its import. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FundingStore implements FigureStore<Funding> {

    private static final int BATCH = 1_000;

    private final DSLContext db;
    private final ClaimQueries claims;

    FundingStore(DSLContext db) {
        this.db = db;
        this.claims = new ClaimQueries(db);
    }

    @Override
    public List<Change> changes(List<Funding> figures) {
        Map<FundingKey, Money> known = new HashMap<>();
        List<String> operations =
                figures.stream().map(Funding::operation).distinct().toList();
        for (ClaimTable<?, ?> table : ClaimRows.ALL) {
            if (figures.stream().anyMatch(table.type()::isInstance)) {
                claims.ofOperations(table, operations, KnownAt.NOW)
                        .forEach(c -> known.put(c.funding().key(), c.funding().money()));
            }
        }
        return figures.stream().map(f -> FundingChanges.change(f, known.get(f.key()))).toList();
    }

    @Override
    public void store(ImportId id, Instant recordedFrom, List<Funding> figures) {
        Map<ClaimTable<?, ?>, List<UpdatableRecord<?>>> rows = new HashMap<>();
        for (Funding figure : figures) {
            ClaimTable<?, ?> table = ClaimTable.of(figure);
            UpdatableRecord<?> row = table.row(figure);
            row.set(table.field(ClaimColumns.IMPORT_ID), id.value());
            row.set(table.field(ClaimColumns.RECORDED_FROM), recordedFrom.atOffset(ZoneOffset.UTC));
            List<UpdatableRecord<?>> batch = rows.computeIfAbsent(table, t -> new ArrayList<>(BATCH));
            batch.add(row);
            if (batch.size() == BATCH) {
                db.batchInsert(batch).execute();
                batch.clear();
            }
        }
        rows.values().forEach(batch -> db.batchInsert(batch).execute());
    }

    @Override
    public void close(ImportId id, Instant recordedTo) {
        for (ClaimTable<?, ?> table : ClaimRows.ALL) {
            db.update(table.table())
                    .set(table.field(ClaimColumns.RECORDED_TO), recordedTo.atOffset(ZoneOffset.UTC))
                    .where(table.field(ClaimColumns.IMPORT_ID).eq(id.value()))
                    .and(table.field(ClaimColumns.RECORDED_TO).isNull())
                    .execute();
        }
    }

    /** Nothing to do: positions are read from the claims themselves. */
    @Override
    public void refresh(ImportId id, Instant at) {}
}

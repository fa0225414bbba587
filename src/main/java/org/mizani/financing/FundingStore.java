package org.mizani.financing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.mizani.database.BulkInsert;
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

    private static final int BATCH = 2_000;
    private static final Set<String> DATABASE_GIVES =
            Set.of(ClaimColumns.ID.getName(), ClaimColumns.RECORDED_TO.getName());

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
                Facts.current(claims.ofOperations(table, operations, KnownAt.NOW))
                        .forEach(c -> known.put(c.funding().key(), c.funding().money()));
            }
        }
        return figures.stream()
                .map(f -> FundingChanges.change(f, known.get(f.key())))
                .toList();
    }

    @Override
    public void store(ImportId id, Instant recordedFrom, List<Funding> figures) {
        figures.stream()
                .collect(Collectors.groupingBy(ClaimTable::of))
                .forEach((table, claims) -> store(table, id, recordedFrom, claims));
    }

    private void store(ClaimTable<?, ?> table, ImportId id, Instant recordedFrom, List<Funding> figures) {
        List<Field<?>> columns = Stream.of(table.table().fields())
                .filter(field -> !DATABASE_GIVES.contains(field.getName()))
                .toList();
        BulkInsert insert = new BulkInsert(table.table(), columns);
        for (int start = 0; start < figures.size(); start += BATCH) {
            insert.insert(
                    db,
                    figures.subList(start, Math.min(start + BATCH, figures.size())).stream()
                            .map(figure -> row(table, id, recordedFrom, figure, columns))
                            .toList());
        }
    }

    private static @Nullable Object[] row(
            ClaimTable<?, ?> table, ImportId id, Instant recordedFrom, Funding figure, List<Field<?>> columns) {
        UpdatableRecord<?> row = table.row(figure);
        row.set(table.field(ClaimColumns.IMPORT_ID), id.value());
        row.set(table.field(ClaimColumns.RECORDED_FROM), recordedFrom.atOffset(ZoneOffset.UTC));
        return columns.stream().<@Nullable Object>map(row::get).toArray();
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

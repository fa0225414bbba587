package org.mizani.financing;

import static org.mizani.jooq.Tables.ARREARS;
import static org.mizani.jooq.Tables.CLAIM_WITHDRAWAL;
import static org.mizani.jooq.Tables.DATA_IMPORT;
import static org.mizani.jooq.Tables.OPERATION;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.FactClaims;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.Preference;
import org.mizani.provenance.SilenceQueries;
import org.mizani.provenance.Silences;
import org.springframework.stereotype.Repository;

/** Reads claims, oldest first, so that the last one of a fact is the current one. */
@Repository
class ClaimQueries {

    private static final int CHUNK = 1_000;

    private final DSLContext db;
    private final SilenceQueries silences;

    ClaimQueries(DSLContext db) {
        this.db = db;
        this.silences = new SilenceQueries(db);
    }

    <R extends UpdatableRecord<R>, F extends Funding> List<Claim<F>> ofOperations(
            ClaimTable<R, F> table, Collection<String> operations, KnownAt knownAt) {
        return fetch(table, operations, table.field(ClaimColumns.OPERATION).in(operations), knownAt);
    }

    /** All claims about an operation open at that time. */
    ClaimSet about(String operation, KnownAt knownAt) {
        List<String> one = List.of(operation);
        return new ClaimSet(
                ofOperations(ClaimRows.REQUIREMENT_CLAIMS, one, knownAt),
                ofOperations(ClaimRows.CONTRIBUTION_CLAIMS, one, knownAt),
                ofOperations(ClaimRows.EXPENDITURE_CLAIMS, one, knownAt),
                ofOperations(ClaimRows.ARREARS_CLAIMS, one, knownAt),
                ofOperations(ClaimRows.CASH_CLAIMS, one, knownAt));
    }

    /** All claims about arrears of the operations of which some name this contributor, or none. */
    List<Claim<Arrears>> owedTo(String contributor, KnownAt knownAt) {
        Condition who = ARREARS.CONTRIBUTOR.in(contributor, Arrears.ALL);
        List<String> operations =
                db.selectDistinct(ARREARS.OPERATION).from(ARREARS).where(who).fetch(ARREARS.OPERATION);
        return operations.isEmpty()
                ? List.of()
                : fetch(ClaimRows.ARREARS_CLAIMS, operations, ARREARS.OPERATION.in(operations), knownAt);
    }

    /** Claims about arrears of one operation, or with null of all that stand for no others. */
    List<Claim<Arrears>> arrears(@Nullable String operation, KnownAt knownAt) {
        List<String> operations = operation != null
                ? List.of(operation)
                : db.selectDistinct(ARREARS.OPERATION)
                        .from(ARREARS)
                        .join(OPERATION)
                        .on(OPERATION.CODE.eq(ARREARS.OPERATION))
                        .where(OPERATION.IS_SUM.isFalse())
                        .fetch(ARREARS.OPERATION);
        return operations.isEmpty() ? List.of() : ofOperations(ClaimRows.ARREARS_CLAIMS, operations, knownAt);
    }

    /** Claims by number, open or not. */
    <R extends UpdatableRecord<R>, F extends Funding> List<Claim<F>> byIds(
            ClaimTable<R, F> table, Collection<Long> ids) {
        List<Long> all = ids.stream().distinct().sorted().toList();
        List<Claim<F>> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            found.addAll(db.selectFrom(table.table())
                    .where(table.field(ClaimColumns.ID).in(all.subList(from, Math.min(from + CHUNK, all.size()))))
                    .orderBy(table.field(ClaimColumns.ID))
                    .fetch(table::claim));
        }
        return found;
    }

    /** All claims of an import, undone or not, in the order of the file. */
    <R extends UpdatableRecord<R>, F extends Funding> List<Claim<F>> ofImport(ClaimTable<R, F> table, ImportId id) {
        return db.selectFrom(table.table())
                .where(table.field(ClaimColumns.IMPORT_ID).eq(id.value()))
                .orderBy(table.field(ClaimColumns.ID))
                .fetch(table::claim);
    }

    /** The claims that counted when an import withdrew their facts. */
    <R extends UpdatableRecord<R>, F extends Funding> List<Claim<F>> withdrawnBy(ClaimTable<R, F> table, ImportId id) {
        return db.select(table.table().fields())
                .from(table.table())
                .join(CLAIM_WITHDRAWAL)
                .on(CLAIM_WITHDRAWAL.CLAIM_ID.eq(table.field(ClaimColumns.ID)))
                .where(CLAIM_WITHDRAWAL.KIND.eq(table.word()), CLAIM_WITHDRAWAL.IMPORT_ID.eq(id.value()))
                .orderBy(CLAIM_WITHDRAWAL.ID)
                .fetch(r -> table.claim(r.into(table.table())));
    }

    /** Everything that was ever claimed about the fact of a claim. */
    <R extends UpdatableRecord<R>, F extends Funding> Optional<FactClaims> aboutFactOf(
            ClaimTable<R, F> table, long id, Locale locale) {
        return db.selectFrom(table.table())
                .where(table.field(ClaimColumns.ID).eq(id))
                .fetchOptional(table::claim)
                .map(claim -> new FactClaims(
                        table.fact(claim.funding()),
                        new FundingLabels(locale).of(claim.funding()),
                        db
                                .selectFrom(table.table())
                                .where(table.field(ClaimColumns.OPERATION)
                                        .eq(claim.funding().operation()))
                                .orderBy(table.field(ClaimColumns.RECORDED_FROM), table.field(ClaimColumns.ID))
                                .fetch()
                                .stream()
                                .filter(r -> table.read()
                                        .apply(r)
                                        .key()
                                        .equals(claim.funding().key()))
                                .map(r -> stated(table, r))
                                .toList()));
    }

    private static <R extends UpdatableRecord<R>, F extends Funding> FactClaims.Stated stated(
            ClaimTable<R, F> table, R row) {
        Claim<F> claim = table.claim(row);
        OffsetDateTime closed = row.get(table.field(ClaimColumns.RECORDED_TO));
        return new FactClaims.Stated(
                claim.id(),
                claim.figure(),
                Decimals.plain(claim.funding().money().amount()),
                claim.funding().money().currency(),
                false,
                claim.importId(),
                claim.funding().citation().cell(),
                claim.funding().citation().source(),
                claim.recordedFrom(),
                closed == null ? null : closed.toInstant());
    }

    /** One claim, withdrawn or not, with its import. */
    <R extends UpdatableRecord<R>, F extends Funding> Optional<StoredClaim> byId(ClaimTable<R, F> table, long id) {
        Field<String> importedBy = DSL.coalesce(DATA_IMPORT.ACCEPTED_BY, DATA_IMPORT.CREATED_BY);
        return db.select(table.table().asterisk(), DATA_IMPORT.FILE_NAME, DATA_IMPORT.SHA256, importedBy)
                .from(table.table())
                .join(DATA_IMPORT)
                .on(DATA_IMPORT.ID.eq(table.field(ClaimColumns.IMPORT_ID)))
                .where(table.field(ClaimColumns.ID).eq(id))
                .fetchOptional(r -> {
                    Claim<F> claim = table.claim(r.into(table.table()));
                    OffsetDateTime closed = r.get(table.field(ClaimColumns.RECORDED_TO));
                    return new StoredClaim(
                            claim,
                            r.get(DATA_IMPORT.FILE_NAME),
                            r.get(DATA_IMPORT.SHA256),
                            r.get(importedBy),
                            claim.recordedFrom(),
                            closed == null ? null : closed.toInstant());
                });
    }

    private <R extends UpdatableRecord<R>, F extends Funding> List<Claim<F>> fetch(
            ClaimTable<R, F> table, Collection<String> operations, Condition place, KnownAt knownAt) {
        List<Claim<F>> open = open(table, place, knownAt);
        return open.isEmpty() ? open : speaking(table, open, silences.of(table.word(), operations, knownAt));
    }

    /** Without claims of withdrawn facts; others that a preferred one outdoes stay, for the conflict to be seen. */
    private static <F extends Funding> List<Claim<F>> speaking(
            ClaimTable<?, F> table, List<Claim<F>> open, Silences silences) {
        if (silences.none()) {
            return open;
        }
        List<Claim<F>> speaking = new ArrayList<>(open.size());
        for (Claim<F> claim : open) {
            String fact = table.fact(claim.funding()).words();
            Optional<Preference> preference = silences.of(fact, claim.id());
            if (preference.isPresent()) {
                speaking.add(claim.preferred(preference.get()));
            } else if (!silences.withdrawn(fact, claim.recordedFrom())) {
                speaking.add(claim);
            }
        }
        return speaking;
    }

    private <R extends UpdatableRecord<R>, F extends Funding> List<Claim<F>> open(
            ClaimTable<R, F> table, Condition place, KnownAt knownAt) {
        return db.selectFrom(table.table())
                .where(place)
                .and(open(table, knownAt))
                .orderBy(table.field(ClaimColumns.RECORDED_FROM), table.field(ClaimColumns.ID))
                .fetch(table::claim);
    }

    static Condition open(ClaimTable<?, ?> table, KnownAt knownAt) {
        if (knownAt.instant() == null) {
            return table.field(ClaimColumns.RECORDED_TO).isNull();
        }
        var instant = knownAt.instant().atOffset(ZoneOffset.UTC);
        return table.field(ClaimColumns.RECORDED_FROM)
                .le(instant)
                .and(table.field(ClaimColumns.RECORDED_TO)
                        .isNull()
                        .or(table.field(ClaimColumns.RECORDED_TO).gt(instant)));
    }
}

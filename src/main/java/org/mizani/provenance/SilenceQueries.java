package org.mizani.provenance;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.mizani.jooq.Tables.CLAIM_PREFERENCE;
import static org.mizani.jooq.Tables.CLAIM_WITHDRAWAL;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.mizani.jooq.tables.records.ClaimPreferenceRecord;
import org.mizani.metrics.KnownAt;
import org.springframework.stereotype.Repository;

/** Reads which open claims do not speak, because another is preferred or their fact withdrawn. */
@Repository
public class SilenceQueries {

    private final DSLContext db;

    public SilenceQueries(DSLContext db) {
        this.db = db;
    }

    /**
     * The columns of a table of claims.
     *
     * @param fact the words of {@link Fact}
     */
    public record Columns(Field<Long> id, Field<String> fact, Field<OffsetDateTime> recordedFrom) {}

    /**
     * False while no claim of a kind was ever preferred or withdrawn: then nobody need ask which are silenced. Asked of
     * the tables themselves: H2 remembers what {@code select exists (...)} answered, also when it is no longer true.
     */
    public boolean any(String kind) {
        return !db.select(CLAIM_WITHDRAWAL.ID)
                        .from(CLAIM_WITHDRAWAL)
                        .where(CLAIM_WITHDRAWAL.KIND.eq(kind))
                        .limit(1)
                        .fetch()
                        .isEmpty()
                || !db.select(CLAIM_PREFERENCE.ID)
                        .from(CLAIM_PREFERENCE)
                        .where(CLAIM_PREFERENCE.KIND.eq(kind))
                        .limit(1)
                        .fetch()
                        .isEmpty();
    }

    /** True of open claims that speak; {@link Silences} says the same without a database. */
    public static Condition speaks(String kind, Columns claim, KnownAt knownAt) {
        Condition preference = CLAIM_PREFERENCE
                .KIND
                .eq(kind)
                .and(CLAIM_PREFERENCE.FACT.eq(claim.fact()))
                .and(open(CLAIM_PREFERENCE.RECORDED_FROM, CLAIM_PREFERENCE.RECORDED_TO, knownAt));
        Condition preferred =
                exists(selectOne().from(CLAIM_PREFERENCE).where(preference, CLAIM_PREFERENCE.CLAIM_ID.eq(claim.id())));
        Condition otherPreferred =
                exists(selectOne().from(CLAIM_PREFERENCE).where(preference, CLAIM_PREFERENCE.CLAIM_ID.ne(claim.id())));
        Condition standing = notExists(selectOne()
                .from(CLAIM_WITHDRAWAL)
                .where(
                        CLAIM_WITHDRAWAL.KIND.eq(kind),
                        CLAIM_WITHDRAWAL.FACT.eq(claim.fact()),
                        open(CLAIM_WITHDRAWAL.RECORDED_FROM, CLAIM_WITHDRAWAL.RECORDED_TO, knownAt),
                        CLAIM_WITHDRAWAL.RECORDED_FROM.gt(claim.recordedFrom())));
        return preferred.or(standing.andNot(otherPreferred));
    }

    /** Those of some operations. */
    public Silences of(String kind, Collection<String> operations, KnownAt knownAt) {
        Map<String, Preference> preferred = new HashMap<>();
        db.selectFrom(CLAIM_PREFERENCE)
                .where(
                        CLAIM_PREFERENCE.KIND.eq(kind),
                        CLAIM_PREFERENCE.OPERATION.in(operations),
                        open(CLAIM_PREFERENCE.RECORDED_FROM, CLAIM_PREFERENCE.RECORDED_TO, knownAt))
                .forEach(r -> preferred.put(r.getFact(), preference(r)));
        Map<String, Instant> withdrawn = new HashMap<>();
        db.select(CLAIM_WITHDRAWAL.FACT, CLAIM_WITHDRAWAL.RECORDED_FROM)
                .from(CLAIM_WITHDRAWAL)
                .where(
                        CLAIM_WITHDRAWAL.KIND.eq(kind),
                        CLAIM_WITHDRAWAL.OPERATION.in(operations),
                        open(CLAIM_WITHDRAWAL.RECORDED_FROM, CLAIM_WITHDRAWAL.RECORDED_TO, knownAt))
                .forEach(r -> withdrawn.merge(r.value1(), r.value2().toInstant(), (a, b) -> a.isAfter(b) ? a : b));
        return new Silences(preferred, withdrawn);
    }

    /** How many facts of an operation each import withdrew, undone imports too. */
    public Map<ImportId, Integer> withdrawals(Collection<String> kinds, String operation) {
        Map<ImportId, Integer> withdrawals = new HashMap<>();
        db.select(CLAIM_WITHDRAWAL.IMPORT_ID, count())
                .from(CLAIM_WITHDRAWAL)
                .where(CLAIM_WITHDRAWAL.KIND.in(kinds), CLAIM_WITHDRAWAL.OPERATION.eq(operation))
                .groupBy(CLAIM_WITHDRAWAL.IMPORT_ID)
                .forEach(r -> withdrawals.put(new ImportId(r.value1()), r.value2()));
        return withdrawals;
    }

    /** All preferences that there ever were about a fact, the latest first. */
    List<Preference> preferences(Fact fact) {
        return db.selectFrom(CLAIM_PREFERENCE)
                .where(CLAIM_PREFERENCE.KIND.eq(fact.kind()), CLAIM_PREFERENCE.FACT.eq(fact.words()))
                .orderBy(CLAIM_PREFERENCE.RECORDED_FROM.desc(), CLAIM_PREFERENCE.ID.desc())
                .fetch(SilenceQueries::preference);
    }

    private static Preference preference(ClaimPreferenceRecord r) {
        return new Preference(
                r.getClaimId(),
                r.getReason(),
                r.getPreferredBy(),
                r.getRecordedFrom().toInstant(),
                instant(r.getRecordedTo()),
                r.getEndedBy(),
                r.getEndReason());
    }

    private static Condition open(Field<OffsetDateTime> from, Field<OffsetDateTime> to, KnownAt knownAt) {
        Instant instant = knownAt.instant();
        if (instant == null) {
            return to.isNull();
        }
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        return from.le(at).and(to.isNull().or(to.gt(at)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

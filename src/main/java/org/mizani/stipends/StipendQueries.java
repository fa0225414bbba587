package org.mizani.stipends;

import static org.jooq.impl.DSL.noCondition;
import static org.mizani.jooq.Tables.STIPEND_REVISION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.jooq.tables.records.StipendRevisionRecord;
import org.mizani.metrics.KnownAt;
import org.springframework.stereotype.Repository;

/** Reads rates, now or as they were known, and what happened to them. */
@Repository
public class StipendQueries {

    private final DSLContext db;

    StipendQueries(DSLContext db) {
        this.db = db;
    }

    /** The states in force of all rates, also of those without an amount; by operation, kind and month. */
    public StipendRates rates(KnownAt knownAt) {
        return new StipendRates(inForce(noCondition(), knownAt));
    }

    Optional<StipendRevision> inForce(StipendKey key) {
        return inForce(about(key), KnownAt.NOW).stream().findFirst();
    }

    /** The latest change of a person that still stands: the one that can be undone. */
    public Optional<StipendRevision> latestChange(StipendKey key) {
        return db.selectFrom(STIPEND_REVISION)
                .where(about(key), STIPEND_REVISION.SHIPPED.isFalse(), STIPEND_REVISION.RECORDED_TO.isNull())
                .orderBy(STIPEND_REVISION.ID.desc())
                .limit(1)
                .fetchOptional(StipendQueries::revision);
    }

    /** Everything that ever happened to a rate, the latest first. */
    public List<StipendEvent> history(StipendKey key) {
        return histories(about(key)).getOrDefault(key, List.of());
    }

    /** The histories of all rates. */
    public Map<StipendKey, List<StipendEvent>> histories() {
        return histories(noCondition());
    }

    private Map<StipendKey, List<StipendEvent>> histories(Condition which) {
        Map<StipendKey, List<StipendEvent>> histories = new LinkedHashMap<>();
        byKey(db.selectFrom(STIPEND_REVISION)
                        .where(which)
                        .orderBy(STIPEND_REVISION.ID)
                        .fetch(StipendQueries::revision))
                .forEach((key, revisions) -> histories.put(key, StipendEvent.of(revisions)));
        return histories;
    }

    private List<StipendRevision> inForce(Condition which, KnownAt knownAt) {
        return byKey(db.selectFrom(STIPEND_REVISION)
                        .where(which, open(knownAt))
                        .orderBy(STIPEND_REVISION.ID)
                        .fetch(StipendQueries::revision))
                .values()
                .stream()
                .flatMap(revisions -> StipendRevision.inForce(revisions).stream())
                .sorted(Comparator.comparing((StipendRevision r) -> !r.key().forAll())
                        .thenComparing(r -> r.key().operation())
                        .thenComparing(r -> r.key().kind())
                        .thenComparing(r -> r.key().from()))
                .toList();
    }

    private static Map<StipendKey, List<StipendRevision>> byKey(List<StipendRevision> revisions) {
        Function<StipendKey, List<StipendRevision>> none = key -> new ArrayList<>();
        Map<StipendKey, List<StipendRevision>> byKey = new LinkedHashMap<>();
        revisions.forEach(r -> byKey.computeIfAbsent(r.key(), none).add(r));
        return byKey;
    }

    private static Condition about(StipendKey key) {
        return STIPEND_REVISION
                .OPERATION
                .eq(key.operation())
                .and(STIPEND_REVISION.KIND.eq(key.kind().code()))
                .and(STIPEND_REVISION.IN_FORCE_FROM.eq(key.from().atDay(1)));
    }

    private static Condition open(KnownAt knownAt) {
        Instant instant = knownAt.instant();
        if (instant == null) {
            return STIPEND_REVISION.RECORDED_TO.isNull();
        }
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        return STIPEND_REVISION
                .RECORDED_FROM
                .le(at)
                .and(STIPEND_REVISION.RECORDED_TO.isNull().or(STIPEND_REVISION.RECORDED_TO.gt(at)));
    }

    static StipendRevision revision(StipendRevisionRecord r) {
        return new StipendRevision(
                r.getId(),
                new StipendKey(
                        r.getOperation(),
                        StipendKind.byCode(r.getKind()).orElseThrow(),
                        YearMonth.from(r.getInForceFrom())),
                new StipendValue(
                        r.getMonthlyAmount(),
                        r.getCurrency(),
                        StipendStatus.byCode(r.getStatus()).orElseThrow(),
                        r.getSource()),
                r.getShipped(),
                r.getReason(),
                r.getRecordedBy(),
                r.getRecordedFrom().toInstant(),
                r.getEndedBy(),
                r.getEndReason(),
                instant(r.getRecordedTo()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

package org.mizani.stipends;

import static org.mizani.jooq.Tables.STIPEND_REVISION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every state that a rate ever had. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StipendStore {

    /** Who records what ships. */
    static final String PRODUCT = "system";

    private final DSLContext db;

    StipendStore(DSLContext db) {
        this.db = db;
    }

    /**
     * Records what ships where it differs from what shipped before. What people entered stays, and stays in force.
     *
     * @param now when rates count as known that came with a later version than the first
     */
    void bringUpToDate(List<StipendFile.Line> lines, Instant now) {
        List<StipendRevision> open = db.selectFrom(STIPEND_REVISION)
                .where(STIPEND_REVISION.SHIPPED.isTrue(), STIPEND_REVISION.RECORDED_TO.isNull())
                .orderBy(STIPEND_REVISION.ID)
                .fetch(StipendQueries::revision);
        Map<StipendKey, StipendValue> present = open.stream()
                .collect(Collectors.toMap(StipendRevision::key, StipendRevision::value, (older, newer) -> newer));
        // Asked of the table itself: H2 remembers what "select exists (...)" answered, also when it is no longer true.
        boolean first = db.select(STIPEND_REVISION.ID)
                .from(STIPEND_REVISION)
                .limit(1)
                .fetch()
                .isEmpty();
        Instant from = first ? StipendRevision.FROM_THE_BEGINNING : now;
        Set<StipendKey> shipped = new HashSet<>();
        for (StipendFile.Line line : lines) {
            shipped.add(line.key());
            if (!line.value().equals(present.get(line.key()))) {
                add(line.key(), line.value(), true, null, PRODUCT, from);
            }
        }
        open.stream().filter(r -> !shipped.contains(r.key())).forEach(r -> close(r.number(), null, PRODUCT, now));
    }

    /** What a person says. */
    void add(StipendKey key, StipendValue value, String reason, String user, Instant at) {
        add(key, value, false, reason, user, at);
    }

    /** @return false when there is no such open revision */
    boolean close(long number, @Nullable String reason, String user, Instant at) {
        return db.update(STIPEND_REVISION)
                        .set(STIPEND_REVISION.RECORDED_TO, time(at))
                        .set(STIPEND_REVISION.ENDED_BY, user)
                        .set(STIPEND_REVISION.END_REASON, reason)
                        .where(STIPEND_REVISION.ID.eq(number), STIPEND_REVISION.RECORDED_TO.isNull())
                        .execute()
                > 0;
    }

    private void add(
            StipendKey key, StipendValue value, boolean shipped, @Nullable String reason, String user, Instant at) {
        db.insertInto(STIPEND_REVISION)
                .set(STIPEND_REVISION.OPERATION, key.operation())
                .set(STIPEND_REVISION.KIND, key.kind().code())
                .set(STIPEND_REVISION.IN_FORCE_FROM, key.from().atDay(1))
                .set(STIPEND_REVISION.MONTHLY_AMOUNT, value.amount())
                .set(STIPEND_REVISION.CURRENCY, value.currency())
                .set(STIPEND_REVISION.STATUS, value.status().code())
                .set(STIPEND_REVISION.SOURCE, value.source())
                .set(STIPEND_REVISION.SHIPPED, shipped)
                .set(STIPEND_REVISION.REASON, reason)
                .set(STIPEND_REVISION.RECORDED_BY, user)
                .set(STIPEND_REVISION.RECORDED_FROM, time(at))
                .execute();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

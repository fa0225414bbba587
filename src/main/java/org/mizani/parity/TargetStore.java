package org.mizani.parity;

import static org.mizani.jooq.Tables.FRAMEWORK_BINDING;
import static org.mizani.jooq.Tables.TARGET_FRAMEWORK;
import static org.mizani.jooq.Tables.TARGET_REVISION;

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
import org.mizani.jooq.tables.records.TargetFrameworkRecord;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps frameworks, and every state that a target ever had. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TargetStore {

    /** Who records what ships. */
    static final String PRODUCT = "system";

    private final DSLContext db;

    TargetStore(DSLContext db) {
        this.db = db;
    }

    /**
     * Records what ships where it differs from what shipped before. What people entered stays, and stays in force.
     *
     * @param now when values count as known that came with a later version than the first
     */
    void bringUpToDate(TargetFiles files, Instant now) {
        put(files.frameworks());
        List<TargetRevision> open = db.selectFrom(TARGET_REVISION)
                .where(TARGET_REVISION.SHIPPED.isTrue(), TARGET_REVISION.RECORDED_TO.isNull())
                .orderBy(TARGET_REVISION.ID)
                .fetch(TargetQueries::revision);
        Map<TargetKey, TargetValue> present = open.stream()
                .collect(Collectors.toMap(TargetRevision::key, TargetRevision::value, (older, newer) -> newer));
        // Asked of the table itself: H2 remembers what "select exists (...)" answered, also when it is no longer true.
        boolean first = db.select(TARGET_REVISION.ID)
                .from(TARGET_REVISION)
                .limit(1)
                .fetch()
                .isEmpty();
        Instant from = first ? TargetRevision.FROM_THE_BEGINNING : now;
        Set<TargetKey> shipped = new HashSet<>();
        for (TargetFiles.Shipped line : files.targets()) {
            shipped.add(line.key());
            if (!line.value().equals(present.get(line.key()))) {
                add(line.key(), line.value(), true, null, PRODUCT, from);
            }
        }
        open.stream().filter(r -> !shipped.contains(r.key())).forEach(r -> close(r.number(), null, PRODUCT, now));
    }

    /** What a person says. */
    void add(TargetKey key, TargetValue value, String reason, String user, Instant at) {
        add(key, value, false, reason, user, at);
    }

    /** @return false when there is no such open revision */
    boolean close(long number, @Nullable String reason, String user, Instant at) {
        return db.update(TARGET_REVISION)
                        .set(TARGET_REVISION.RECORDED_TO, time(at))
                        .set(TARGET_REVISION.ENDED_BY, user)
                        .set(TARGET_REVISION.END_REASON, reason)
                        .where(TARGET_REVISION.ID.eq(number), TARGET_REVISION.RECORDED_TO.isNull())
                        .execute()
                > 0;
    }

    void bind(
            String framework,
            String operation,
            boolean binding,
            String source,
            String reason,
            String user,
            Instant at) {
        db.insertInto(FRAMEWORK_BINDING)
                .set(FRAMEWORK_BINDING.FRAMEWORK, framework)
                .set(FRAMEWORK_BINDING.OPERATION, operation)
                .set(FRAMEWORK_BINDING.BINDING, binding)
                .set(FRAMEWORK_BINDING.SOURCE, source)
                .set(FRAMEWORK_BINDING.REASON, reason)
                .set(FRAMEWORK_BINDING.RECORDED_BY, user)
                .set(FRAMEWORK_BINDING.RECORDED_FROM, time(at))
                .execute();
    }

    void unbind(long number, String reason, String user, Instant at) {
        db.update(FRAMEWORK_BINDING)
                .set(FRAMEWORK_BINDING.RECORDED_TO, time(at))
                .set(FRAMEWORK_BINDING.ENDED_BY, user)
                .set(FRAMEWORK_BINDING.END_REASON, reason)
                .where(FRAMEWORK_BINDING.ID.eq(number), FRAMEWORK_BINDING.RECORDED_TO.isNull())
                .execute();
    }

    private void add(
            TargetKey key, TargetValue value, boolean shipped, @Nullable String reason, String user, Instant at) {
        Band band = value.band();
        db.insertInto(TARGET_REVISION)
                .set(TARGET_REVISION.FRAMEWORK, key.framework())
                .set(TARGET_REVISION.COMPONENT, key.component().code())
                .set(TARGET_REVISION.TARGET_YEAR, key.year())
                .set(TARGET_REVISION.SHARE, value.share())
                .set(TARGET_REVISION.BAND_LOWER, band == null ? null : band.lower())
                .set(TARGET_REVISION.BAND_UPPER, band == null ? null : band.upper())
                .set(TARGET_REVISION.STATUS, value.status().code())
                .set(TARGET_REVISION.SOURCE, value.source())
                .set(TARGET_REVISION.SHIPPED, shipped)
                .set(TARGET_REVISION.REASON, reason)
                .set(TARGET_REVISION.RECORDED_BY, user)
                .set(TARGET_REVISION.RECORDED_FROM, time(at))
                .execute();
    }

    private void put(List<TargetFramework> frameworks) {
        Set<String> present =
                db.select(TARGET_FRAMEWORK.CODE).from(TARGET_FRAMEWORK).fetchSet(TARGET_FRAMEWORK.CODE);
        for (TargetFramework framework : frameworks) {
            TargetFrameworkRecord row = new TargetFrameworkRecord(
                    framework.code(),
                    framework.nameEn(),
                    framework.nameFr(),
                    framework.setBy(),
                    String.join(" ", framework.bindsLeads()),
                    framework.source());
            if (present.contains(framework.code())) {
                db.executeUpdate(row);
            } else {
                db.executeInsert(row);
            }
        }
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

package org.mizani.parity;

import static org.mizani.jooq.Tables.FRAMEWORK_BINDING;
import static org.mizani.jooq.Tables.TARGET_REVISION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mizani.jooq.tables.records.FrameworkBindingRecord;
import org.springframework.stereotype.Repository;

/** Reads what happened to targets, and to what frameworks bind. */
@Repository
public class TargetHistoryQueries {

    private final DSLContext db;

    TargetHistoryQueries(DSLContext db) {
        this.db = db;
    }

    /** The latest change of a person that still stands: the one that can be undone. */
    public Optional<TargetRevision> latestChange(TargetKey key) {
        return db.selectFrom(TARGET_REVISION)
                .where(
                        TargetQueries.about(key),
                        TARGET_REVISION.SHIPPED.isFalse(),
                        TARGET_REVISION.RECORDED_TO.isNull())
                .orderBy(TARGET_REVISION.ID.desc())
                .limit(1)
                .fetchOptional(TargetQueries::revision);
    }

    /** Everything that ever happened to a target, the latest first. */
    public List<TargetEvent> history(TargetKey key) {
        return TargetEvent.of(db.selectFrom(TARGET_REVISION)
                .where(TargetQueries.about(key))
                .orderBy(TARGET_REVISION.ID)
                .fetch(TargetQueries::revision));
    }

    /** The histories of all targets, by target. */
    public Map<TargetKey, List<TargetEvent>> histories() {
        Map<TargetKey, List<TargetRevision>> all = new LinkedHashMap<>();
        db.selectFrom(TARGET_REVISION)
                .orderBy(TARGET_REVISION.ID)
                .fetch(TargetQueries::revision)
                .forEach(r ->
                        all.computeIfAbsent(r.key(), k -> new ArrayList<>()).add(r));
        Map<TargetKey, List<TargetEvent>> histories = new LinkedHashMap<>();
        all.forEach((key, revisions) -> histories.put(key, TargetEvent.of(revisions)));
        return histories;
    }

    /** Everything that was ever said about whom a framework binds; the latest first. */
    public List<FrameworkBinding> bindings(String framework) {
        return db.selectFrom(FRAMEWORK_BINDING)
                .where(FRAMEWORK_BINDING.FRAMEWORK.eq(framework))
                .orderBy(FRAMEWORK_BINDING.ID.desc())
                .fetch(TargetHistoryQueries::binding);
    }

    private static FrameworkBinding binding(FrameworkBindingRecord r) {
        return new FrameworkBinding(
                r.getId(),
                r.getFramework(),
                r.getOperation(),
                r.getBinding(),
                r.getSource(),
                r.getReason(),
                r.getRecordedBy(),
                r.getRecordedFrom().toInstant(),
                r.getEndedBy(),
                r.getEndReason(),
                TargetQueries.instant(r.getRecordedTo()));
    }
}

package org.mizani.parity;

import static org.jooq.impl.DSL.noCondition;
import static org.mizani.jooq.Tables.FRAMEWORK_BINDING;
import static org.mizani.jooq.Tables.TARGET_FRAMEWORK;
import static org.mizani.jooq.Tables.TARGET_REVISION;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.mizani.jooq.tables.records.TargetFrameworkRecord;
import org.mizani.jooq.tables.records.TargetRevisionRecord;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.springframework.stereotype.Repository;

/** Reads frameworks and their targets, now or as they were known. */
@Repository
public class TargetQueries {

    private final DSLContext db;

    TargetQueries(DSLContext db) {
        this.db = db;
    }

    /** All frameworks by code. */
    public List<TargetFramework> frameworks() {
        return frameworks(KnownAt.NOW);
    }

    /** All frameworks by code, with what was known then of whom they bind. */
    public List<TargetFramework> frameworks(KnownAt knownAt) {
        return frameworks(noCondition(), knownAt);
    }

    public Optional<TargetFramework> framework(String code) {
        return framework(code, KnownAt.NOW);
    }

    public Optional<TargetFramework> framework(String code, KnownAt knownAt) {
        return frameworks(TARGET_FRAMEWORK.CODE.eq(code), knownAt).stream().findFirst();
    }

    private List<TargetFramework> frameworks(Condition which, KnownAt knownAt) {
        Map<String, Map<String, Boolean>> ruled = new HashMap<>();
        db.selectFrom(FRAMEWORK_BINDING)
                .where(open(FRAMEWORK_BINDING.RECORDED_FROM, FRAMEWORK_BINDING.RECORDED_TO, knownAt))
                .orderBy(FRAMEWORK_BINDING.ID)
                .forEach(r -> ruled.computeIfAbsent(r.getFramework(), f -> new HashMap<>())
                        .put(r.getOperation(), r.getBinding()));
        return db.selectFrom(TARGET_FRAMEWORK)
                .where(which)
                .orderBy(TARGET_FRAMEWORK.CODE)
                .fetch(r -> framework(r, ruled.getOrDefault(r.getCode(), Map.of())));
    }

    /** The stepped target line, without steps when the framework says nothing about the component. */
    public TargetSteps steps(String framework, Component component) {
        return steps(framework, component, KnownAt.NOW);
    }

    public TargetSteps steps(String framework, Component component, KnownAt knownAt) {
        return new TargetSteps(
                inForce(
                                TARGET_REVISION
                                        .FRAMEWORK
                                        .eq(framework)
                                        .and(TARGET_REVISION.COMPONENT.eq(component.code())),
                                knownAt)
                        .stream()
                        .flatMap(r -> r.target().stream())
                        .toList());
    }

    /** The stepped target line of each component that the framework speaks of. */
    public Map<Component, TargetSteps> steps(String framework, KnownAt knownAt) {
        return inForce(TARGET_REVISION.FRAMEWORK.eq(framework), knownAt).stream()
                .flatMap(r -> r.target().stream())
                .collect(Collectors.groupingBy(
                        Target::component,
                        () -> new EnumMap<>(Component.class),
                        Collectors.collectingAndThen(Collectors.toList(), TargetSteps::new)));
    }

    /** The target in force in a year. */
    public Optional<Target> target(String framework, Component component, int year) {
        return target(framework, component, year, KnownAt.NOW);
    }

    public Optional<Target> target(String framework, Component component, int year, KnownAt knownAt) {
        return steps(framework, component, knownAt).in(year);
    }

    /** The states in force of all targets, also of those without a value; by framework, component and year. */
    public List<TargetRevision> inForce(KnownAt knownAt) {
        return inForce(noCondition(), knownAt);
    }

    Optional<TargetRevision> inForce(TargetKey key) {
        return inForce(about(key), KnownAt.NOW).stream().findFirst();
    }

    private List<TargetRevision> inForce(Condition which, KnownAt knownAt) {
        Map<TargetKey, List<TargetRevision>> open = new LinkedHashMap<>();
        db.selectFrom(TARGET_REVISION)
                .where(which, open(TARGET_REVISION.RECORDED_FROM, TARGET_REVISION.RECORDED_TO, knownAt))
                .fetch(TargetQueries::revision)
                .forEach(r ->
                        open.computeIfAbsent(r.key(), k -> new ArrayList<>()).add(r));
        return open.values().stream()
                .flatMap(revisions -> TargetRevision.inForce(revisions).stream())
                .sorted(Comparator.comparing((TargetRevision r) -> r.key().framework())
                        .thenComparing(r -> r.key().component())
                        .thenComparingInt(r -> r.key().year()))
                .toList();
    }

    static Condition about(TargetKey key) {
        return TARGET_REVISION
                .FRAMEWORK
                .eq(key.framework())
                .and(TARGET_REVISION.COMPONENT.eq(key.component().code()))
                .and(TARGET_REVISION.TARGET_YEAR.eq(key.year()));
    }

    private static Condition open(Field<OffsetDateTime> from, Field<OffsetDateTime> to, KnownAt knownAt) {
        Instant instant = knownAt.instant();
        if (instant == null) {
            return to.isNull();
        }
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        return from.le(at).and(to.isNull().or(to.gt(at)));
    }

    private static TargetFramework framework(TargetFrameworkRecord r, Map<String, Boolean> ruled) {
        String leads = r.getBindsLeads();
        return new TargetFramework(
                r.getCode(),
                r.getNameEn(),
                r.getNameFr(),
                r.getSetBy(),
                leads.isBlank() ? List.of() : List.of(leads.split(" ", -1)),
                r.getSource(),
                ruled);
    }

    static TargetRevision revision(TargetRevisionRecord r) {
        BigDecimal lower = r.getBandLower();
        BigDecimal upper = r.getBandUpper();
        return new TargetRevision(
                r.getId(),
                new TargetKey(
                        r.getFramework(), Component.byCode(r.getComponent()).orElseThrow(), r.getTargetYear()),
                new TargetValue(
                        r.getShare(),
                        lower == null || upper == null ? null : new Band(lower, upper),
                        TargetStatus.byCode(r.getStatus()),
                        r.getSource()),
                r.getShipped(),
                r.getReason(),
                r.getRecordedBy(),
                r.getRecordedFrom().toInstant(),
                r.getEndedBy(),
                r.getEndReason(),
                instant(r.getRecordedTo()));
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

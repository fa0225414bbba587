package org.mizani.operations;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;
import static org.mizani.jooq.Tables.ARREARS;
import static org.mizani.jooq.Tables.CASH_BALANCE;
import static org.mizani.jooq.Tables.CEILING;
import static org.mizani.jooq.Tables.CONTRIBUTION;
import static org.mizani.jooq.Tables.EXPENDITURE;
import static org.mizani.jooq.Tables.HEADCOUNT;
import static org.mizani.jooq.Tables.OPERATION;
import static org.mizani.jooq.Tables.REQUIREMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.mizani.jooq.tables.records.CeilingRecord;
import org.mizani.jooq.tables.records.OperationRecord;
import org.mizani.metrics.KnownAt;
import org.springframework.stereotype.Repository;

/** Reads the registry of operations and their ceilings. */
@Repository
public class OperationQueries {

    private final DSLContext db;

    OperationQueries(DSLContext db) {
        this.db = db;
    }

    /** The operations of the registers, and those of which an import that has not been undone speaks, by code. */
    public List<Operation> all() {
        return listed(OPERATION.IS_SUM.isFalse());
    }

    /** The same, and what stands for several operations together: whatever a file or a reader may name. */
    public List<Operation> named() {
        return listed(noCondition());
    }

    /** True for what stands for several operations together; its figures are never added to those of others. */
    public boolean isSum(String code) {
        return db.fetchExists(OPERATION, OPERATION.CODE.eq(code), OPERATION.IS_SUM.isTrue());
    }

    private List<Operation> listed(Condition which) {
        return db.selectFrom(OPERATION)
                .where(which, OPERATION.SHIPPED.isTrue().or(openClaims()))
                .orderBy(OPERATION.CODE)
                .fetch(OperationQueries::operation);
    }

    /**
     * Any operation, also one that only an undone import named.
     *
     * @param code in capital or small letters
     */
    public Optional<Operation> byCode(String code) {
        return db.selectFrom(OPERATION)
                .where(OPERATION.CODE.equalIgnoreCase(code))
                .orderBy(case_().when(OPERATION.CODE.eq(code), 0).else_(1))
                .limit(1)
                .fetchOptional(OperationQueries::operation);
    }

    /** All steps of an operation, also superseded ones, by date. */
    public List<Ceiling> ceilings(String operation) {
        return ceilings(operation, KnownAt.NOW);
    }

    /** The same as known at an instant. */
    public List<Ceiling> ceilings(String operation, KnownAt knownAt) {
        return ceilings(CEILING.OPERATION.eq(operation).and(known(knownAt)));
    }

    /** All steps of all operations, also superseded ones, by date. */
    public List<Ceiling> ceilings() {
        return ceilings(KnownAt.NOW);
    }

    /** The same as known at an instant. */
    public List<Ceiling> ceilings(KnownAt knownAt) {
        return ceilings(known(knownAt));
    }

    private List<Ceiling> ceilings(Condition which) {
        return db.selectFrom(CEILING)
                .where(which)
                .orderBy(CEILING.IN_FORCE_FROM, CEILING.ID)
                .fetch(OperationQueries::ceiling);
    }

    private static Condition known(KnownAt knownAt) {
        Instant instant = knownAt.instant();
        if (instant == null) {
            return CEILING.RECORDED_TO.isNull();
        }
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        return CEILING.RECORDED_FROM.le(at).and(CEILING.RECORDED_TO.isNull().or(CEILING.RECORDED_TO.gt(at)));
    }

    public Optional<Ceiling> ceiling(long id) {
        return db.selectFrom(CEILING).where(CEILING.ID.eq(id)).fetchOptional(OperationQueries::ceiling);
    }

    /** The step in force on a day for a scope; superseded steps never are, and none is after the operation's end. */
    public Optional<Ceiling> ceilingOn(String operation, String componentScope, LocalDate day) {
        if (byCode(operation).map(Operation::endedOn).filter(day::isAfter).isPresent()) {
            return Optional.empty();
        }
        return ceilings(operation).stream()
                .filter(c -> c.supersededBy() == null && c.componentScope().equals(componentScope))
                .filter(c -> !c.inForceFrom().isAfter(day))
                .max(Comparator.comparing(Ceiling::inForceFrom).thenComparingLong(Ceiling::id));
    }

    /** Dates and ceilings of some operations, whoever named them. */
    public OperationRegister register(Collection<String> codes) {
        Map<String, Operation> operations = db.selectFrom(OPERATION)
                .where(OPERATION.CODE.in(codes))
                .fetchMap(OPERATION.CODE, OperationQueries::operation);
        Map<String, Ceilings> uniformed = db
                .selectFrom(CEILING)
                .where(CEILING.OPERATION.in(codes), CEILING.RECORDED_TO.isNull())
                .orderBy(CEILING.IN_FORCE_FROM, CEILING.ID)
                .fetchGroups(CEILING.OPERATION, OperationQueries::ceiling)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Ceilings.uniformed(e.getValue())));
        return new OperationRegister(operations, uniformed);
    }

    private static Condition openClaims() {
        return or(
                about(HEADCOUNT, HEADCOUNT.OPERATION, HEADCOUNT.RECORDED_TO),
                about(REQUIREMENT, REQUIREMENT.OPERATION, REQUIREMENT.RECORDED_TO),
                about(CONTRIBUTION, CONTRIBUTION.OPERATION, CONTRIBUTION.RECORDED_TO),
                about(EXPENDITURE, EXPENDITURE.OPERATION, EXPENDITURE.RECORDED_TO),
                about(ARREARS, ARREARS.OPERATION, ARREARS.RECORDED_TO),
                about(CASH_BALANCE, CASH_BALANCE.OPERATION, CASH_BALANCE.RECORDED_TO));
    }

    private static Condition about(Table<?> claims, Field<String> operation, Field<?> recordedTo) {
        return exists(selectOne().from(claims).where(operation.eq(OPERATION.CODE), recordedTo.isNull()));
    }

    private static Operation operation(OperationRecord r) {
        return new Operation(
                r.getCode(),
                r.getNameEn(),
                r.getNameFr(),
                words(r.getLeads()),
                words(r.getHosts()),
                r.getStartedOn(),
                r.getEndedOn(),
                r.getSuccessor(),
                r.getSource());
    }

    private static Ceiling ceiling(CeilingRecord r) {
        return new Ceiling(
                r.getId(),
                r.getOperation(),
                r.getComponentScope(),
                r.getInForceFrom(),
                r.getStrength(),
                r.getDocument(),
                r.getStatus(),
                r.getSupersededBy());
    }

    private static List<String> words(@Nullable String list) {
        return list == null || list.isBlank() ? List.of() : List.of(list.split(" "));
    }
}

package org.mizani.operations;

import static org.mizani.jooq.Tables.CEILING;
import static org.mizani.jooq.Tables.OPERATION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.jooq.tables.records.CeilingRecord;
import org.mizani.jooq.tables.records.OperationRecord;
import org.springframework.stereotype.Repository;

/** Reads the registry of operations and their ceilings. */
@Repository
public class OperationQueries {

    private final DSLContext db;

    OperationQueries(DSLContext db) {
        this.db = db;
    }

    /** All operations by code. */
    public List<Operation> all() {
        return db.selectFrom(OPERATION).orderBy(OPERATION.CODE).fetch(OperationQueries::operation);
    }

    public Optional<Operation> byCode(String code) {
        return db.selectFrom(OPERATION).where(OPERATION.CODE.eq(code)).fetchOptional(OperationQueries::operation);
    }

    /** All steps of an operation, also superseded ones, by date. */
    public List<Ceiling> ceilings(String operation) {
        return db.selectFrom(CEILING)
                .where(CEILING.OPERATION.eq(operation), CEILING.RECORDED_TO.isNull())
                .orderBy(CEILING.IN_FORCE_FROM, CEILING.ID)
                .fetch(OperationQueries::ceiling);
    }

    /** The step in force on a day for a scope; superseded steps never are. */
    public Optional<Ceiling> ceilingOn(String operation, String componentScope, LocalDate day) {
        return ceilings(operation).stream()
                .filter(c -> c.supersededBy() == null && c.componentScope().equals(componentScope))
                .filter(c -> !c.inForceFrom().isAfter(day))
                .max(Comparator.comparing(Ceiling::inForceFrom).thenComparingLong(Ceiling::id));
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

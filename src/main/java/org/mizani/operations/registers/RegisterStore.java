package org.mizani.operations.registers;

import static org.mizani.jooq.Tables.CEILING;
import static org.mizani.jooq.Tables.CONTRIBUTOR;
import static org.mizani.jooq.Tables.OPERATION;
import static org.mizani.jooq.Tables.PARTNER;
import static org.mizani.jooq.Tables.REGISTER_ALIAS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.mizani.jooq.tables.records.CeilingRecord;
import org.mizani.jooq.tables.records.ContributorRecord;
import org.mizani.jooq.tables.records.OperationRecord;
import org.mizani.jooq.tables.records.PartnerRecord;
import org.mizani.jooq.tables.records.RegisterAliasRecord;
import org.mizani.operations.Operation;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings the registers of the database up to what ships, and adds what imports name for the first time. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RegisterStore {

    private final DSLContext db;

    RegisterStore(DSLContext db) {
        this.db = db;
    }

    /** Rows that imports created stay as they are; ceilings that changed are closed and stated anew. */
    void bringUpToDate(Registers registers, Instant now) {
        put(
                OPERATION.CODE,
                Stream.concat(
                                registers.operations().stream().map(o -> row(o, true, false)),
                                registers.sums().stream().map(o -> row(o, true, true)))
                        .toList(),
                OperationRecord::getShipped);
        put(
                CONTRIBUTOR.CODE,
                registers.countries().stream()
                        .map(c -> new ContributorRecord(c.code(), c.m49(), c.nameEn(), c.nameFr(), c.auMember()))
                        .toList(),
                row -> true);
        put(
                PARTNER.CODE,
                registers.partners().stream()
                        .map(p -> new PartnerRecord(p.code(), p.nameEn(), p.nameFr(), p.kind(), true))
                        .toList(),
                PartnerRecord::getShipped);
        putAliases(registers);
        putCeilings(registers.ceilings(), now.atOffset(ZoneOffset.UTC));
    }

    /** An operation that an import names for the first time; one that is there already stays as it is. */
    void create(Operation operation) {
        db.insertInto(OPERATION)
                .set(row(operation, false, false))
                .onConflictDoNothing()
                .execute();
    }

    /** A partner that an import names for the first time; one that is there already stays as it is. */
    void createPartner(String code, String name) {
        db.insertInto(PARTNER)
                .set(new PartnerRecord(code, name, null, "other", false))
                .onConflictDoNothing()
                .execute();
    }

    private <R extends UpdatableRecord<R>> void put(TableField<R, String> code, List<R> wanted, Predicate<R> shipped) {
        Map<String, R> present = db.selectFrom(code.getTable()).fetchMap(code);
        List<R> added = new ArrayList<>();
        List<R> changed = new ArrayList<>();
        for (R row : wanted) {
            R before = present.get(row.get(code));
            if (before == null) {
                added.add(row);
            } else if (shipped.test(before) && !before.equals(row)) {
                changed.add(row);
            }
        }
        db.batchInsert(added).execute();
        changed.forEach(db::executeUpdate);
    }

    private void putAliases(Registers registers) {
        Set<RegisterAliasRecord> wanted = new HashSet<>();
        registers
                .aliases()
                .forEach((register, names) ->
                        names.forEach((name, code) -> wanted.add(new RegisterAliasRecord(register, name, code))));
        List<RegisterAliasRecord> present = db.fetch(REGISTER_ALIAS);
        db.batchDelete(present.stream().filter(row -> !wanted.contains(row)).toList())
                .execute();
        present.forEach(wanted::remove);
        db.batchInsert(wanted).execute();
    }

    private void putCeilings(List<Registers.Step> steps, OffsetDateTime now) {
        List<CeilingRecord> open =
                new ArrayList<>(db.fetch(CEILING, CEILING.IMPORT_ID.isNull(), CEILING.RECORDED_TO.isNull()));
        List<CeilingRecord> added = new ArrayList<>();
        for (Registers.Step step : steps) {
            if (!open.removeIf(row -> step(row).equals(step))) {
                added.add(row(step, now));
            }
        }
        open.forEach(row -> row.setRecordedTo(now));
        db.batchUpdate(open).execute();
        db.batchInsert(added).execute();
    }

    private static OperationRecord row(Operation o, boolean shipped, boolean sum) {
        return new OperationRecord(
                o.code(),
                o.nameEn(),
                o.nameFr(),
                String.join(" ", o.leads()),
                String.join(" ", o.hosts()),
                o.startedOn(),
                o.endedOn(),
                o.successor(),
                o.source(),
                shipped,
                sum);
    }

    private static CeilingRecord row(Registers.Step step, OffsetDateTime now) {
        CeilingRecord row = new CeilingRecord();
        row.setOperation(step.operation());
        row.setComponentScope(step.scope());
        row.setInForceFrom(step.inForceFrom());
        row.setStrength(step.strength());
        row.setDocument(step.document());
        row.setStatus(step.status());
        row.setSupersededBy(step.supersededBy());
        row.setRecordedFrom(now);
        return row;
    }

    private static Registers.Step step(CeilingRecord row) {
        return new Registers.Step(
                row.getOperation(),
                row.getComponentScope(),
                row.getInForceFrom(),
                row.getStrength(),
                row.getDocument(),
                row.getStatus(),
                row.getSupersededBy());
    }
}

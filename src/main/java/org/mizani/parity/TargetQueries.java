package org.mizani.parity;

import static org.mizani.jooq.Tables.TARGET;
import static org.mizani.jooq.Tables.TARGET_FRAMEWORK;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.mizani.jooq.tables.records.TargetFrameworkRecord;
import org.mizani.jooq.tables.records.TargetRecord;
import org.mizani.operations.Component;
import org.springframework.stereotype.Repository;

/** Reads frameworks and their targets. */
@Repository
public class TargetQueries {

    private final DSLContext db;

    TargetQueries(DSLContext db) {
        this.db = db;
    }

    /** All frameworks by code. */
    public List<TargetFramework> frameworks() {
        return db.selectFrom(TARGET_FRAMEWORK).orderBy(TARGET_FRAMEWORK.CODE).fetch(TargetQueries::framework);
    }

    public Optional<TargetFramework> framework(String code) {
        return db.selectFrom(TARGET_FRAMEWORK)
                .where(TARGET_FRAMEWORK.CODE.eq(code))
                .fetchOptional(TargetQueries::framework);
    }

    /** The stepped target line, without steps when the framework says nothing about the component. */
    public TargetSteps steps(String framework, Component component) {
        return new TargetSteps(db.selectFrom(TARGET)
                .where(TARGET.FRAMEWORK.eq(framework), TARGET.COMPONENT.eq(component.code()))
                .fetch(TargetQueries::target));
    }

    /** The target in force in a year. */
    public Optional<Target> target(String framework, Component component, int year) {
        return steps(framework, component).in(year);
    }

    private static TargetFramework framework(TargetFrameworkRecord r) {
        String leads = r.getBindsLeads();
        return new TargetFramework(
                r.getCode(),
                r.getNameEn(),
                r.getNameFr(),
                r.getSetBy(),
                leads.isBlank() ? List.of() : List.of(leads.split(" ")),
                r.getSource());
    }

    private static Target target(TargetRecord r) {
        return new Target(
                r.getFramework(),
                Component.byCode(r.getComponent()).orElseThrow(),
                r.getTargetYear(),
                r.getShare(),
                TargetStatus.byCode(r.getStatus()),
                r.getSource());
    }
}

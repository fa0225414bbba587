package org.mizani.parity;

import static org.mizani.jooq.Tables.TARGET;
import static org.mizani.jooq.Tables.TARGET_FRAMEWORK;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the shipped frameworks and targets. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TargetStore {

    private final DSLContext db;

    TargetStore(DSLContext db) {
        this.db = db;
    }

    /** Makes the tables equal to the files. */
    void replace(TargetFiles files) {
        db.deleteFrom(TARGET).execute();
        db.deleteFrom(TARGET_FRAMEWORK).execute();
        for (TargetFramework framework : files.frameworks()) {
            db.insertInto(TARGET_FRAMEWORK)
                    .set(TARGET_FRAMEWORK.CODE, framework.code())
                    .set(TARGET_FRAMEWORK.NAME_EN, framework.nameEn())
                    .set(TARGET_FRAMEWORK.NAME_FR, framework.nameFr())
                    .set(TARGET_FRAMEWORK.SET_BY, framework.setBy())
                    .set(TARGET_FRAMEWORK.BINDS_LEADS, String.join(" ", framework.bindsLeads()))
                    .set(TARGET_FRAMEWORK.SOURCE, framework.source())
                    .execute();
        }
        for (Target target : files.targets()) {
            db.insertInto(TARGET)
                    .set(TARGET.FRAMEWORK, target.framework())
                    .set(TARGET.COMPONENT, target.component().code())
                    .set(TARGET.TARGET_YEAR, target.year())
                    .set(TARGET.SHARE, target.share())
                    .set(TARGET.STATUS, target.status().code())
                    .set(TARGET.SOURCE, target.source())
                    .execute();
        }
    }
}

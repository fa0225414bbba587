package org.mizani.architecture.counterexample;

import static org.mizani.jooq.Tables.OPERATION;

import org.jooq.DSLContext;

public class WritesSql {
    public void forgetAll(DSLContext db) {
        db.deleteFrom(OPERATION).execute();
    }
}

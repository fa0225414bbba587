package org.mizani.operations;

import org.jooq.DSLContext;

/** The registry of operations for the tests of other modules. */
public final class OperationSamples {

    private OperationSamples() {}

    public static OperationQueries queries(DSLContext db) {
        return new OperationQueries(db);
    }
}

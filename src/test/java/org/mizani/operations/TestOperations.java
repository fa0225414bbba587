package org.mizani.operations;

import org.jooq.DSLContext;
import org.mizani.provenance.FigureResolver;

/** For tests of other packages. */
public final class TestOperations {

    private TestOperations() {}

    public static OperationQueries queries(DSLContext db) {
        return new OperationQueries(db);
    }

    public static FigureResolver ceilingFigures(DSLContext db) {
        return new CeilingFigures(queries(db));
    }
}

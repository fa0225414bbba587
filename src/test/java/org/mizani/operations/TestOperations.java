package org.mizani.operations;

import static org.mizani.jooq.Tables.OPERATION;

import org.jooq.DSLContext;
import org.mizani.provenance.FigureResolver;

/** For tests of other packages. */
public final class TestOperations {

    private TestOperations() {}

    public static OperationQueries queries(DSLContext db) {
        return new OperationQueries(db);
    }

    public static ContributorQueries contributors(DSLContext db) {
        return new ContributorQueries(db);
    }

    /** An operation of the registers, led by one organisation. */
    public static Operation created(DSLContext db, String code, String lead) {
        db.insertInto(OPERATION)
                .set(OPERATION.CODE, code)
                .set(OPERATION.NAME_EN, code)
                .set(OPERATION.LEADS, lead)
                .set(OPERATION.HOSTS, "SOM")
                .set(OPERATION.SHIPPED, true)
                .execute();
        return queries(db).byCode(code).orElseThrow();
    }

    public static FigureResolver ceilingFigures(DSLContext db) {
        return new CeilingFigures(queries(db));
    }
}

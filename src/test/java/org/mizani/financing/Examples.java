package org.mizani.financing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.mizani.database.TestRows;
import org.mizani.metrics.Period;

/** {@link Given} for the tests of other packages. */
public final class Examples {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private Examples() {}

    public static Funding need(String operation, String period, String amount) {
        return Given.requirement(operation, period, amount);
    }

    public static Funding need(String operation, String period, String amount, String category) {
        return new Requirement(
                operation, Given.period(period), Scope.MISSION_BUDGET, category, Given.money(amount), Given.CITED);
    }

    public static Funding pledge(String operation, String date, String partner, String amount) {
        return Given.pledge(operation, date, partner, amount);
    }

    public static Funding receipt(String operation, String date, String partner, String amount) {
        return Given.receipt(operation, date, partner, amount);
    }

    public static Funding assessed(String operation, String date, String partner, String amount) {
        return Given.contribution(ContributionKind.ASSESSED, operation, date, partner, amount);
    }

    public static Funding assessedPaid(String operation, String date, String partner, String amount) {
        return Given.contribution(ContributionKind.ASSESSED_PAID, operation, date, partner, amount);
    }

    public static Funding cash(String operation, String day, String amount) {
        return Given.cash(operation, day, amount);
    }

    public static Funding owed(String operation, String day, String amount) {
        return Given.arrears(operation, Arrears.ALL, day, null, amount);
    }

    /** A receipt of which a newspaper tells. */
    public static Funding reported(String operation, String date, String partner, String amount) {
        Contribution c = Given.receipt(operation, date, partner, amount);
        return new Contribution(
                c.operation(),
                c.kind(),
                c.partner(),
                c.channel(),
                c.reference(),
                c.when(),
                c.scope(),
                c.category(),
                c.inKind(),
                c.occurrence(),
                c.money(),
                new Citation(c.citation().cell(), "A newspaper (secondary source)", null));
    }

    public static Funding inKind(String operation, String date, String partner, String amount) {
        return Given.inKind(Given.receipt(operation, date, partner, amount), Scope.MISSION_BUDGET);
    }

    public static Period days(String period) {
        return Given.period(period);
    }

    public static Funding stipends(String operation, String period, String amount) {
        return new Requirement(operation, Given.period(period), Scope.STIPENDS, "", Given.money(amount), Given.CITED);
    }

    /** Puts claims on record, in an import of their own. */
    public static void store(DSLContext db, Funding... claims) {
        Instant now = Instant.parse("2021-01-01T08:00:00Z");
        new FundingStore(db).store(TestRows.acceptedImport(db, "examples", now), now, List.of(claims));
    }
}

package org.mizani.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.database.TestRows;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;
import org.mizani.provenance.SourceCell;

/** Claims about the money of one operation, each in an import of its own, for tests of other packages. */
public final class MoneySamples {

    private final DSLContext db;
    private final String operation;
    private final Scope scope;
    private Instant at;
    private String currency = "USD";

    public MoneySamples(DSLContext db, String operation, Scope scope, Instant at) {
        this.db = db;
        this.operation = TestRows.operation(db, operation);
        this.scope = scope;
        this.at = at;
        TestRows.contributor(db, "ALL");
    }

    /** What follows is stated in this currency. */
    public MoneySamples in(String other) {
        currency = other;
        return this;
    }

    /** @param perUsd units for one US dollar, on that day and after it */
    public MoneySamples rate(String of, LocalDate date, String perUsd) {
        new ExchangeRateStore(db)
                .store(
                        TestRows.acceptedImport(db, "rates", at),
                        at,
                        List.of(new ExchangeRate(
                                of, date, new BigDecimal(perUsd), citing("a central bank"), null, null, null)));
        at = at.plusSeconds(60);
        return this;
    }

    public MoneySamples arrears(
            String contributor, LocalDate asOf, @Nullable LocalDate due, String amount, String source) {
        return store(new Arrears(operation, contributor, asOf, due, scope, "", money(amount), citing(source)));
    }

    public MoneySamples requirement(Period period, String amount) {
        return store(new Requirement(operation, period, scope, "", money(amount), citing("a budget")));
    }

    public MoneySamples receipt(LocalDate date, String amount) {
        return store(new Contribution(
                operation,
                ContributionKind.RECEIPT,
                "EU",
                "",
                "",
                FlowTime.on(date),
                scope,
                "",
                false,
                1,
                money(amount),
                citing("a bank")));
    }

    public MoneySamples contribution(ContributionKind kind, Period period, String amount) {
        return store(new Contribution(
                operation,
                kind,
                "EU",
                "",
                "",
                FlowTime.during(period),
                scope,
                "",
                false,
                1,
                money(amount),
                citing("a bank")));
    }

    public MoneySamples spent(LocalDate date, String amount) {
        return store(new Expenditure(
                operation, "", "", "", FlowTime.on(date), scope, "", 1, money(amount), citing("a ledger")));
    }

    public MoneySamples spent(Period period, String amount) {
        return store(new Expenditure(
                operation, "", "", "", FlowTime.during(period), scope, "", 1, money(amount), citing("a ledger")));
    }

    private MoneySamples store(Funding claim) {
        new FundingStore(db).store(TestRows.acceptedImport(db, "money", at), at, List.of(claim));
        at = at.plusSeconds(60);
        return this;
    }

    private Money money(String amount) {
        return new Money(new BigDecimal(amount), currency);
    }

    private static Citation citing(String source) {
        return new Citation(new SourceCell("Funding", "M2"), source, null);
    }
}

package org.mizani.financing;

import static org.mizani.financing.ClaimColumns.citation;
import static org.mizani.financing.ClaimColumns.common;
import static org.mizani.financing.ClaimColumns.money;
import static org.mizani.financing.ClaimColumns.same;
import static org.mizani.financing.ClaimColumns.scope;
import static org.mizani.jooq.Tables.ARREARS;
import static org.mizani.jooq.Tables.CASH_BALANCE;
import static org.mizani.jooq.Tables.CONTRIBUTION;
import static org.mizani.jooq.Tables.EXPENDITURE;
import static org.mizani.jooq.Tables.REQUIREMENT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.jooq.tables.records.ArrearsRecord;
import org.mizani.jooq.tables.records.CashBalanceRecord;
import org.mizani.jooq.tables.records.ContributionRecord;
import org.mizani.jooq.tables.records.ExpenditureRecord;
import org.mizani.jooq.tables.records.RequirementRecord;
import org.mizani.metrics.Period;

/** Claims as rows of their tables, both ways. */
final class ClaimRows {

    static final ClaimTable<RequirementRecord, Requirement> REQUIREMENT_CLAIMS = new ClaimTable<>(
            "requirement",
            Requirement.class,
            REQUIREMENT,
            r -> new Requirement(
                    same(r.getOperation()),
                    new Period(r.getPeriodFrom(), r.getPeriodTo()),
                    scope(r),
                    same(r.getCategory()),
                    money(r),
                    citation(r)),
            claim -> {
                RequirementRecord r = common(new RequirementRecord(), claim);
                r.setPeriodFrom(claim.period().from());
                r.setPeriodTo(claim.period().to());
                return r;
            });

    static final ClaimTable<ContributionRecord, Contribution> CONTRIBUTION_CLAIMS =
            new ClaimTable<>("contribution", Contribution.class, CONTRIBUTION, ClaimRows::contribution, claim -> {
                ContributionRecord r = common(new ContributionRecord(), claim);
                r.setKind(claim.kind().code());
                r.setPartner(claim.partner());
                r.setChannel(claim.channel());
                r.setReference(claim.reference());
                r.setFlowDate(claim.when().date());
                r.setPeriodFrom(claim.when().from());
                r.setPeriodTo(claim.when().to());
                r.setInKind(claim.inKind());
                r.setOccurrence(claim.occurrence());
                return r;
            });

    static final ClaimTable<ExpenditureRecord, Expenditure> EXPENDITURE_CLAIMS = new ClaimTable<>(
            "expenditure",
            Expenditure.class,
            EXPENDITURE,
            r -> new Expenditure(
                    same(r.getOperation()),
                    same(r.getPartner()),
                    same(r.getChannel()),
                    same(r.getReference()),
                    time(r.getFlowDate(), r.getPeriodFrom(), r.getPeriodTo()),
                    scope(r),
                    same(r.getCategory()),
                    r.getOccurrence(),
                    money(r),
                    citation(r)),
            claim -> {
                ExpenditureRecord r = common(new ExpenditureRecord(), claim);
                r.setPartner(claim.partner());
                r.setChannel(claim.channel());
                r.setReference(claim.reference());
                r.setFlowDate(claim.when().date());
                r.setPeriodFrom(claim.when().from());
                r.setPeriodTo(claim.when().to());
                r.setOccurrence(claim.occurrence());
                return r;
            });

    static final ClaimTable<ArrearsRecord, Arrears> ARREARS_CLAIMS = new ClaimTable<>(
            "arrears",
            Arrears.class,
            ARREARS,
            r -> new Arrears(
                    same(r.getOperation()),
                    same(r.getContributor()),
                    r.getAsOfDate(),
                    r.getDueDate(),
                    scope(r),
                    same(r.getCategory()),
                    money(r),
                    citation(r)),
            claim -> {
                ArrearsRecord r = common(new ArrearsRecord(), claim);
                r.setContributor(claim.contributor());
                r.setAsOfDate(claim.asOf());
                r.setDueDate(claim.due());
                return r;
            });

    static final ClaimTable<CashBalanceRecord, CashBalance> CASH_CLAIMS = new ClaimTable<>(
            "cash",
            CashBalance.class,
            CASH_BALANCE,
            r -> new CashBalance(
                    same(r.getOperation()), r.getAsOfDate(), scope(r), same(r.getCategory()), money(r), citation(r)),
            claim -> {
                CashBalanceRecord r = common(new CashBalanceRecord(), claim);
                r.setAsOfDate(claim.asOf());
                return r;
            });

    static final List<ClaimTable<?, ?>> ALL =
            List.of(REQUIREMENT_CLAIMS, CONTRIBUTION_CLAIMS, EXPENDITURE_CLAIMS, ARREARS_CLAIMS, CASH_CLAIMS);

    private ClaimRows() {}

    private static Contribution contribution(ContributionRecord r) {
        return new Contribution(
                same(r.getOperation()),
                ContributionKind.byCode(r.getKind()).orElseThrow(),
                same(r.getPartner()),
                same(r.getChannel()),
                same(r.getReference()),
                time(r.getFlowDate(), r.getPeriodFrom(), r.getPeriodTo()),
                scope(r),
                same(r.getCategory()),
                r.getInKind(),
                r.getOccurrence(),
                money(r),
                citation(r));
    }

    private static FlowTime time(@Nullable LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new FlowTime(date, from == null || to == null ? null : new Period(from, to));
    }
}

package org.mizani.financing;

import java.time.LocalDate;
import java.util.List;
import org.mizani.financing.fund.BudgetLine;
import org.mizani.financing.fund.PeaceFund;

/** What the AU published of its Peace Fund in June 2021 and of its line for peace support operations in 2019. */
final class PublishedFund {

    private PublishedFund() {}

    static List<Funding> claims() {
        return List.of(
                need(PeaceFund.CODE, "2017-01-01/2023-12-31", "Endowment", "400m"),
                new CashBalance(
                        PeaceFund.CODE,
                        LocalDate.of(2021, 6, 30),
                        Scope.ALL_IN,
                        "Endowment",
                        Given.money("217m"),
                        Given.CITED),
                need(BudgetLine.CODE, "2019-01-01/2019-12-31", "", "273269140"),
                need(BudgetLine.CODE, "2019-01-01/2019-12-31", "partners", "261940387"),
                new Contribution(
                        BudgetLine.CODE,
                        ContributionKind.ASSESSED,
                        "AU-MEMBERS",
                        "au-assessed",
                        "",
                        FlowTime.during(Given.period("2019-01-01/2019-12-31")),
                        Scope.ALL_IN,
                        "",
                        false,
                        1,
                        Given.money("11328753"),
                        Given.CITED));
    }

    private static Requirement need(String operation, String period, String category, String amount) {
        return new Requirement(
                operation, Given.period(period), Scope.ALL_IN, category, Given.money(amount), Given.CITED);
    }
}

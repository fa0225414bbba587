package org.mizani.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.balance.BalanceBy;
import org.mizani.balance.BalanceQuestion;
import org.mizani.balance.BalanceTables;
import org.mizani.balance.BalanceWords;
import org.mizani.balance.Balances;
import org.mizani.financing.ArrearsQueries;
import org.mizani.financing.ArrearsQuestion;
import org.mizani.financing.Basis;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.MoneyCharts;
import org.mizani.financing.MoneyCharts.ScopeMoney;
import org.mizani.financing.PartnerFunding;
import org.mizani.financing.PartnerTable;
import org.mizani.financing.ReceiptsCharts;
import org.mizani.financing.Scope;
import org.mizani.financing.WaterfallCharts;
import org.mizani.financing.arrears.ArrearsTables;
import org.mizani.financing.arrears.ArrearsWords;
import org.mizani.financing.fund.Funds;
import org.mizani.financing.meaning.HeadRate;
import org.mizani.financing.partners.PartnerTables;
import org.mizani.financing.partners.Partnerships;
import org.mizani.financing.predictability.Comparison;
import org.mizani.financing.predictability.PredictabilityQueries;
import org.mizani.financing.predictability.PredictabilityTable;
import org.mizani.financing.predictability.WaitingPicture;
import org.mizani.financing.predictability.Weights;
import org.mizani.financing.scenario.Cap;
import org.mizani.financing.scenario.ScenarioQuestion;
import org.mizani.financing.scenario.Scenarios;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.springframework.context.ApplicationContext;

/** What the pages of money beside the one across operations ask and write: each as its page does, without Vaadin. */
final class OtherMoneyViews {

    private static final Locale EN = Locale.ENGLISH;
    private static final String USD = FundingQuestion.DEFAULT_CURRENCY;
    private static final LocalDate END = LocalDate.of(FundingFiller.FIRST_YEAR + FundingFiller.YEARS - 1, 12, 31);
    private static final Period YEAR = new Period(END.withDayOfYear(1), END);

    private final ApplicationContext context;
    private final String operation;

    /** @param operation whose tabs are opened */
    OtherMoneyViews(ApplicationContext context, String operation) {
        this.context = context;
        this.operation = operation;
    }

    /** By name. */
    Map<String, Supplier<Object>> all() {
        Map<String, Supplier<Object>> views = new LinkedHashMap<>();
        views.put("tab Money", this::money);
        views.put("tab Predictability", this::predictability);
        views.put("predictability of all operations", () -> compared(null));
        views.put("predictability of all operations in a year", () -> compared(YEAR));
        views.put("scenario", this::scenario);
        views.put("arrears of all operations", this::arrears);
        views.put("partnerships, all time", () -> partners(Partnerships.ALWAYS));
        views.put("partnerships in a year", () -> partners(YEAR));
        views.put("Peace Fund", this::fund);
        views.put("both sides by operation", this::balance);
        return views;
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private Object money() {
        FinancingQueries financing = bean(FinancingQueries.class);
        List<ScopeMoney> money =
                bean(MoneyCharts.class).onRecord(operation, null, null, Basis.RECEIVED, USD, KnownAt.NOW, EN);
        return money.stream()
                .flatMap(m -> m.positions().stream())
                .map(p -> pictures(p, financing.partners(p.question())))
                .toList();
    }

    private static Object pictures(FundingPosition position, List<PartnerFunding> payers) {
        return List.of(
                WaterfallCharts.of(position, payers, Map.of(), Basis.RECEIVED, EN),
                ReceiptsCharts.of(position, payers, EN),
                PartnerTable.of(position.question(), payers, Map.of(), EN));
    }

    private Object predictability() {
        return bean(PredictabilityQueries.class).of(operation, null, null, null, USD, KnownAt.NOW).stream()
                .map(p -> List.of(PredictabilityTable.of(p, EN), WaitingPicture.of(p, EN)))
                .toList();
    }

    private Object compared(@Nullable Period period) {
        Comparison.Compared found = bean(Comparison.class)
                .of(null, period == null ? null : period.from(), period == null ? null : period.to(), USD, KnownAt.NOW);
        return PredictabilityTable.compared(
                found.operations(), found.scope(), period, USD, Weights.NONE, code -> code, EN);
    }

    private Object scenario() {
        FundingQuestion year = new FundingQuestion(operation, YEAR, Scope.MISSION_BUDGET, USD, KnownAt.NOW);
        FinancingQueries financing = bean(FinancingQueries.class);
        return List.of(
                financing.slices(operation, KnownAt.NOW),
                financing.position(year),
                bean(Scenarios.class).answer(new ScenarioQuestion(year, Cap.MOST, true, null, HeadRate.USUAL)));
    }

    private Object arrears() {
        var book = bean(ArrearsQueries.class).book(new ArrearsQuestion(null, null, END, null, USD, KnownAt.NOW));
        ArrearsWords words = new ArrearsWords(book, Map.of(), EN);
        return book.scopes().stream()
                .map(scope -> new ArrearsTables(scope, words).lines())
                .toList();
    }

    private Object partners(Period period) {
        PartnerTables tables =
                new PartnerTables(bean(Partnerships.class).of(period, USD, KnownAt.NOW), period, USD, Map.of(), EN);
        return Stream.concat(Stream.of(tables.matrix()), tables.amounts().stream())
                .toList();
    }

    private Object fund() {
        Funds funds = bean(Funds.class);
        return List.of(funds.peaceFund(KnownAt.NOW), funds.budgetLines(KnownAt.NOW));
    }

    private Object balance() {
        BalanceWords words = new BalanceWords(
                bean(Balances.class)
                        .balance(new BalanceQuestion(
                                END,
                                null,
                                BalanceQuestion.USUAL_SCOPE,
                                Basis.DEFAULT,
                                BalanceBy.OPERATION,
                                null,
                                KnownAt.NOW)),
                Map.of(),
                EN);
        return List.of(words.sentences(), new BalanceTables(words).drawn());
    }
}

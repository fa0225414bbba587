package org.mizani.balance.api;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.balance.Balance;
import org.mizani.balance.BalanceLine;
import org.mizani.balance.MoneySide;
import org.mizani.balance.OwedSide;
import org.mizani.balance.WomenSide;
import org.mizani.financing.Conversions;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.api.RateJson;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.Target;

/**
 * Both sides of an operation, or of a contributor in it.
 *
 * @param contributor null for the operation as a whole
 * @param reported date of the report of women and men
 * @param gap share less target, a fraction
 * @param needed women needed at the same strength
 * @param small true when the share rests on fewer than 20 people
 * @param status met, below, none, no-target, not-reported
 * @param from of the period of need and money, those of the operation also in a contributor's row
 * @param coverage on the basis asked for, a fraction
 * @param owed at the latest statement of the scope, of the contributor in its row
 * @param rates at which money and what is owed were converted
 * @param notConverted number of claims left out because no exchange rate is known
 * @param lacks what keeps the row from having both sides: no-report, no-share, no-target, no-need, no-coverage
 * @param figures what {@code /figures/{id}/source} explains
 */
record BalanceJson(
        String operation,
        @Nullable String contributor,
        @Nullable String component,
        @Nullable LocalDate reported,
        MetricValue people,
        MetricValue share,
        MetricValue target,
        MetricValue gap,
        MetricValue needed,
        @Nullable Boolean small,
        String status,
        @Nullable Boolean binding,
        String scope,
        String basis,
        String currency,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        MetricValue coverage,
        MetricValue shortfall,
        MetricValue owed,
        @Nullable LocalDate owedOn,
        List<RateJson> rates,
        int notConverted,
        List<String> notConvertedFigures,
        List<String> lacks,
        Map<String, String> figures) {

    private static final int DECIMALS = 6;

    static BalanceJson of(Balance balance, BalanceLine line) {
        WomenSide women = line.women();
        MoneySide money = line.money();
        OwedSide owed = line.owed();
        Conversions conversions = line.conversions();
        Target target = women == null ? null : women.reading().target();
        MetricValue unknown = MetricValue.notReported();
        return new BalanceJson(
                line.operation(),
                line.contributor(),
                women == null ? null : women.component().code(),
                women == null ? null : women.date(),
                women == null ? unknown : women.reading().people().total(),
                women == null ? unknown : rounded(women.reading().share()),
                target == null ? unknown : MetricValue.of(target.metFrom()),
                women == null ? unknown : rounded(women.reading().gap()),
                women == null ? unknown : women.reading().neededSameStrength(),
                women == null ? null : women.reading().small(),
                women == null ? "not-reported" : women.reading().status().code(),
                women == null ? null : women.binding(),
                balance.question().scope().code(),
                balance.question().basis().code(),
                FundingQuestion.DEFAULT_CURRENCY,
                money == null ? null : money.period().from(),
                money == null ? null : money.period().to(),
                money == null ? unknown : rounded(money.shortfall().coverage()),
                money == null ? unknown : money.shortfall().shortfall(),
                owed == null ? unknown : owed.amount(),
                owed == null ? null : owed.on(),
                RateJson.of(conversions.rates()),
                conversions.notConverted().size(),
                conversions.notConvertedFigures(),
                line.lacks().stream().map(BalanceLine.Lack::code).toList(),
                figures(women, money, owed));
    }

    private static MetricValue rounded(MetricValue fraction) {
        return fraction.map(f -> f.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static Map<String, String> figures(
            @Nullable WomenSide women, @Nullable MoneySide money, @Nullable OwedSide owed) {
        Map<String, String> figures = new LinkedHashMap<>();
        if (women != null) {
            figures.put("share", women.share().value());
            figures.put("gap", women.gap().value());
            figures.put("needed", women.needed().value());
        }
        if (money != null) {
            figures.put("coverage", money.coverageFigure().value());
            figures.put("shortfall", money.shortfallFigure().value());
        }
        if (owed != null) {
            figures.put("owed", owed.figure().value());
        }
        return figures;
    }
}

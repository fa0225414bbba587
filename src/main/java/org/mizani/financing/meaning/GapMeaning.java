package org.mizani.financing.meaning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.MonthlyNeed;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;

/**
 * What a gap means. What cannot be said is missing, and {@link #missing} says why.
 *
 * @param shortfall the gap
 * @param inHand {@link Measure#CASH} where a balance is reported, else {@link Measure#RECEIVED}
 * @param ceiling of uniformed people on the first day of the period, null when none is on record
 * @param personMonths months of people that the gap leaves unpaid
 * @param monthlyNeed mean need of a month, to cents
 * @param monthsOfOperation months of that need that the gap is
 * @param peoplePaid people whom the money in hand pays for in each month of the period
 * @param shareOfStrength these of the ceiling
 */
public record GapMeaning(
        GapQuestion question,
        FundingPosition position,
        MetricValue shortfall,
        Measure inHand,
        @Nullable Ceiling ceiling,
        MetricValue personMonths,
        MetricValue monthlyNeed,
        MetricValue monthsOfOperation,
        MetricValue peoplePaid,
        MetricValue shareOfStrength) {

    static GapMeaning of(GapQuestion question, FundingPosition position, @Nullable Ceiling ceiling) {
        HeadRate rate = question.rate();
        boolean sameCurrency = rate.currency().equals(question.funding().currency());
        MetricValue shortfall = position.shortfall(question.basis()).shortfall();
        Measure inHand = position.value(Measure.CASH).known().isPresent() ? Measure.CASH : Measure.RECEIVED;
        BigDecimal months = MonthlyNeed.months(question.funding().period());
        MetricValue otherCurrency = MetricValue.notMeaningful("meaning.missing.currency");
        MetricValue people = sameCurrency ? GapMetrics.peoplePaid(position.value(inHand), rate, months) : otherCurrency;
        return new GapMeaning(
                question,
                position,
                shortfall,
                inHand,
                ceiling,
                sameCurrency ? GapMetrics.personMonths(shortfall, rate) : otherCurrency,
                MonthlyNeed.of(position),
                GapMetrics.monthsOfOperation(
                        shortfall, position.value(Measure.REQUIREMENT), MonthlyNeed.months(position)),
                people,
                GapMetrics.shareOfStrength(people, authorised(ceiling)));
    }

    /** The money in hand. */
    public MetricValue money() {
        return position.value(inHand);
    }

    public MetricValue authorised() {
        return authorised(ceiling);
    }

    /** Translation keys of sentences that say which inputs are missing. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (position.value(Measure.REQUIREMENT).known().isEmpty()) {
            missing.add("meaning.refused.need");
        } else if (shortfall.known().isEmpty()) {
            missing.add("meaning.refused.shortfall");
        }
        if (money().known().isEmpty()) {
            missing.add("meaning.refused.money");
        }
        if (ceiling == null) {
            missing.add("meaning.refused.ceiling");
        }
        if (!question.rate().currency().equals(question.funding().currency())) {
            missing.add("meaning.refused.currency");
        }
        return missing;
    }

    private static MetricValue authorised(@Nullable Ceiling ceiling) {
        return ceiling == null
                ? MetricValue.notMeaningful("meaning.missing.ceiling")
                : MetricValue.of(ceiling.strength());
    }
}

package org.mizani.financing.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.MonthlyNeed;
import org.mizani.financing.meaning.GapMetrics;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;

/**
 * What would be left to find if the UN paid a share of an AU-led operation: a scenario, never income. Security Council
 * resolution 2719 (2023) allows up to 75 % from UN assessed contributions, only where the Council decides so, case by
 * case. Domain handbook, section 6.
 *
 * @param today the position as it is
 * @param need the requirement; the eligible base where nobody reports one
 * @param base what the UN may share
 * @param unShare cap · base, or 0 where the Council decides no
 * @param remainder need − share of the UN
 * @param sources what each has paid
 * @param mobilised what the sources of the remainder have paid together; of UN assessed money what exceeds its share
 * @param toFind remainder − mobilised, at least 0
 */
public record Scenario(
        ScenarioQuestion question,
        FundingPosition today,
        MetricValue need,
        MetricValue base,
        MetricValue unShare,
        MetricValue remainder,
        List<SourceMoney> sources,
        MetricValue mobilised,
        MetricValue toFind) {

    public Scenario {
        sources = List.copyOf(sources);
    }

    static Scenario of(ScenarioQuestion question, FundingPosition today) {
        MetricValue requirement = today.value(Measure.REQUIREMENT);
        BigDecimal given = question.base();
        MetricValue base = given == null ? requirement : MetricValue.of(given);
        MetricValue need = requirement.known().isPresent() ? requirement : base;
        MetricValue unShare = question.approved()
                ? base.map(b -> b.multiply(question.cap().share()))
                : MetricValue.of(BigDecimal.ZERO);
        List<SourceMoney> sources = SourceMoney.of(today);
        MetricValue remainder = both(need, unShare, BigDecimal::subtract);
        MetricValue mobilised = mobilised(sources, unShare);
        return new Scenario(
                question,
                today,
                need,
                base,
                unShare,
                remainder,
                sources,
                mobilised,
                both(remainder, mobilised, (r, m) -> r.subtract(m).max(BigDecimal.ZERO)));
    }

    public MetricValue source(Source source) {
        return sources.stream()
                .filter(s -> s.source() == source)
                .map(SourceMoney::amount)
                .findFirst()
                .orElse(MetricValue.notReported());
    }

    /** What is missing today, on the basis received. */
    public MetricValue missingToday() {
        return today.shortfall(Basis.RECEIVED).shortfall();
    }

    /** What remains of the money over the need; shown apart. */
    public MetricValue surplus() {
        return both(mobilised, remainder, (m, r) -> m.subtract(r).max(BigDecimal.ZERO));
    }

    /** Months of people that what is left to find would leave unpaid. */
    public MetricValue personMonths() {
        return question.rate().currency().equals(question.funding().currency())
                ? GapMetrics.personMonths(toFind, question.rate())
                : MetricValue.notMeaningful("meaning.missing.currency");
    }

    /** Months of the mean monthly need that what is left to find is. */
    public MetricValue monthsOfOperation() {
        return GapMetrics.monthsOfOperation(toFind, today.value(Measure.REQUIREMENT), MonthlyNeed.months(today));
    }

    /** The name under which the interface explains a figure. */
    public FigureId figure(ScenarioMeasure measure) {
        return ScenarioFigure.of(this, measure);
    }

    private static MetricValue mobilised(List<SourceMoney> sources, MetricValue unShare) {
        List<SourceMoney> paid =
                sources.stream().filter(s -> s.amount().known().isPresent()).toList();
        if (paid.isEmpty()) {
            return MetricValue.notReported();
        }
        BigDecimal share = unShare.known().orElse(BigDecimal.ZERO);
        return MetricValue.of(paid.stream().map(s -> helps(s, share)).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What a payment helps beside the share of the UN, of which UN assessed money is a part. */
    static BigDecimal helps(SourceMoney paid, BigDecimal unShare) {
        BigDecimal amount = paid.amount().known().orElse(BigDecimal.ZERO);
        return paid.source() == Source.UN_ASSESSED
                ? amount.subtract(amount.max(BigDecimal.ZERO).min(unShare))
                : amount;
    }

    private static MetricValue both(MetricValue one, MetricValue other, BinaryOperator<BigDecimal> result) {
        return one instanceof MetricValue.Known(BigDecimal first)
                ? other.map(second -> result.apply(first, second))
                : one;
    }
}

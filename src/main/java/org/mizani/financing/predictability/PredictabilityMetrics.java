package org.mizani.financing.predictability;

import static org.mizani.financing.predictability.PredictabilityMeasure.COMMITMENT_CONVERSION;
import static org.mizani.financing.predictability.PredictabilityMeasure.CONVERSION;
import static org.mizani.financing.predictability.PredictabilityMeasure.COVERAGE_VOLATILITY;
import static org.mizani.financing.predictability.PredictabilityMeasure.HHI;
import static org.mizani.financing.predictability.PredictabilityMeasure.MEDIAN_LAG_DAYS;
import static org.mizani.financing.predictability.PredictabilityMeasure.MONTHS_OF_COVER;
import static org.mizani.financing.predictability.PredictabilityMeasure.MULTI_YEAR_SHARE;
import static org.mizani.financing.predictability.PredictabilityMeasure.OWN_SHARE;
import static org.mizani.financing.predictability.PredictabilityMeasure.RUN_OUT_DATE;
import static org.mizani.financing.predictability.PredictabilityMeasure.TOP1_SHARE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mizani.financing.CashCover;
import org.mizani.financing.Claim;
import org.mizani.financing.Contribution;
import org.mizani.financing.ContributionKind;
import org.mizani.financing.Funding;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Measure;
import org.mizani.financing.PartnerFunding;
import org.mizani.financing.PledgeChain;
import org.mizani.financing.Valued;
import org.mizani.metrics.MetricValue;

/** From the money of a period to its predictability. Domain handbook, section 6. */
final class PredictabilityMetrics {

    private PredictabilityMetrics() {}

    /**
     * @param history positions of all periods on record, for the volatility of coverage
     * @param ledByAu whether the AU leads the operation
     * @param today the day of the question, or the one of which it asks what was known
     */
    static Predictability of(
            FundingPosition position,
            List<PartnerFunding> partners,
            List<FundingPosition> history,
            boolean ledByAu,
            LocalDate today) {
        LocalDate watchedUntil = watchedUntil(position.question(), today);
        List<Valued<Contribution>> entries =
                partners.stream().flatMap(p -> p.inputs().stream()).toList();
        PledgeWaits waits = new PledgeWaits(timed(position, entries), watchedUntil);
        DonorConcentration receipts =
                new DonorConcentration(partners, position.question().currency());
        Map<PredictabilityMeasure, Measured> measures = new EnumMap<>(PredictabilityMeasure.class);
        measures.put(CONVERSION, conversion(position, Measure.RECEIVED, entries));
        measures.put(COMMITMENT_CONVERSION, conversion(position, Measure.COMMITTED, entries));
        measures.put(MEDIAN_LAG_DAYS, waits.median());
        measures.put(MULTI_YEAR_SHARE, MultiYear.share(position, entries));
        measures.put(HHI, receipts.hhi());
        measures.put(TOP1_SHARE, receipts.top1());
        measures.put(MONTHS_OF_COVER, cover(position));
        measures.put(RUN_OUT_DATE, runOut(position));
        measures.put(OWN_SHARE, new OwnResources(position, entries, ledByAu).share());
        measures.put(COVERAGE_VOLATILITY, Volatility.of(history, position.question(), today));
        return new Predictability(position, measures, waits.curve(), watchedUntil);
    }

    /** The day until which an unpaid pledge is known to have waited. */
    static LocalDate watchedUntil(FundingQuestion question, LocalDate today) {
        LocalDate end = question.period().to();
        return end.isBefore(today) ? end : today;
    }

    private static List<PledgeChain.Entry> timed(FundingPosition position, List<Valued<Contribution>> entries) {
        Stream<PledgeChain.Entry> converted =
                entries.stream().map(v -> new PledgeChain.Entry(v.claim(), MetricValue.of(v.amount())));
        Stream<PledgeChain.Entry> others = position.notConverted().stream()
                .flatMap(PredictabilityMetrics::contribution)
                .filter(c -> position.question().scope().includesInKind()
                        || !c.funding().inKind())
                .map(c -> new PledgeChain.Entry(c, MetricValue.notReported()));
        return Stream.concat(converted, others).toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Claim<Contribution>> contribution(Claim<? extends Funding> claim) {
        return claim.funding() instanceof Contribution ? Stream.of((Claim<Contribution>) claim) : Stream.empty();
    }

    private static Measured conversion(FundingPosition position, Measure part, List<Valued<Contribution>> entries) {
        List<Ingredient> inputs = List.of(Ingredient.of(position, Measure.PLEDGED), Ingredient.of(position, part));
        MetricValue value = share(position.value(part), position.value(Measure.PLEDGED));
        boolean pledged = entries.stream().anyMatch(v -> v.claim().funding().kind() == ContributionKind.PLEDGE);
        if (value.known().isEmpty()) {
            return Measured.of(value, inputs);
        }
        if (!pledged) {
            return Measured.of(value, inputs, Remark.NO_PLEDGE);
        }
        BigDecimal open = position.value(Measure.PLEDGED)
                .known()
                .orElseThrow()
                .subtract(position.value(part).known().orElseThrow());
        return Measured.of(
                value,
                inputs,
                Remark.of(
                        part == Measure.RECEIVED ? "predictability.remark.open" : "predictability.remark.not-committed",
                        open,
                        position.question().currency()));
    }

    private static MetricValue share(MetricValue part, MetricValue whole) {
        if (part instanceof MetricValue.Known(BigDecimal p) && whole instanceof MetricValue.Known(BigDecimal w)) {
            return w.signum() == 0
                    ? MetricValue.notMeaningful("predictability.nothing-pledged")
                    : MetricValue.of(p.divide(w, MathContext.DECIMAL128));
        }
        return MetricValue.notReported();
    }

    private static Measured cover(FundingPosition position) {
        CashCover cash = position.cash();
        List<Ingredient> inputs =
                List.of(Ingredient.of(position, Measure.CASH), Ingredient.of(position, Measure.REQUIREMENT));
        return cash == null
                ? Measured.of(MetricValue.notReported(), inputs)
                : Measured.of(
                        cash.months(),
                        inputs,
                        cash
                                .monthlyNeed()
                                .known()
                                .map(need -> Remark.of(
                                        "predictability.remark.cash",
                                        cash.asOf(),
                                        need.setScale(0, java.math.RoundingMode.HALF_UP),
                                        position.question().currency()))
                                .stream()
                                .toArray(Remark[]::new));
    }

    private static Measured runOut(FundingPosition position) {
        CashCover cash = position.cash();
        Ingredient months = new Ingredient(
                PredictabilityFigure.of(position.question(), MONTHS_OF_COVER.code()),
                cash == null ? MetricValue.notReported() : cash.months(),
                locale -> PredictabilityWords.in(locale).name(MONTHS_OF_COVER));
        return new Measured(
                MetricValue.notReported(), cash == null ? null : cash.runOutOn(), List.of(months), List.of());
    }
}

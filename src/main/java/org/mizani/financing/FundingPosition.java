package org.mizani.financing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;

/**
 * Where an operation stands in one period and scope, in one currency.
 *
 * @param arrears null when nobody reports any
 * @param cash null when nobody reports a balance
 * @param rates the exchange rates that were used
 * @param notConverted claims left out because no rate is known
 * @param beyond claims of the scope that overlap the period without lying inside, of each fact the newest; left out
 * @param conflicts facts about which open claims disagree; the newest counts
 * @param matches how the flows of each measure that a need is compared with fall on the days of the needs
 */
public record FundingPosition(
        FundingQuestion question,
        Map<Measure, Amount> amounts,
        @Nullable ArrearsStatement arrears,
        @Nullable CashCover cash,
        StatedNeeds needs,
        List<ExchangeRate> rates,
        List<Claim<? extends Funding>> notConverted,
        List<Claim<? extends Funding>> beyond,
        List<ClaimConflict> conflicts,
        Map<Measure, NeedMatch> matches) {

    public FundingPosition {
        amounts = Map.copyOf(amounts);
        rates = List.copyOf(rates);
        notConverted = List.copyOf(notConverted);
        beyond = List.copyOf(beyond);
        conflicts = List.copyOf(conflicts);
        matches = Map.copyOf(matches);
    }

    public Amount amount(Measure measure) {
        return amounts.getOrDefault(measure, Amount.NOT_REPORTED);
    }

    public MetricValue value(Measure measure) {
        return amount(measure).value();
    }

    /** The day of a stock; null for a flow, and where nobody reports it. */
    public @Nullable LocalDate asOf(Measure measure) {
        return switch (measure) {
            case ARREARS -> arrears == null ? null : arrears.asOf();
            case CASH -> cash == null ? null : cash.asOf();
            case REQUIREMENT, PLEDGED, COMMITTED, RECEIVED, RECEIVED_IN_KIND, SPENT, ASSESSED, ASSESSED_PAID -> null;
        };
    }

    public Shortfall shortfall(Basis basis) {
        MetricValue need = value(basis.need());
        MetricValue means = value(basis.means());
        return switch (basis) {
            case PLEDGED, RECEIVED, CONVERSION, ASSESSED -> Shortfall.of(basis, need, means);
            case ARREARS -> Shortfall.ofArrears(means);
            case CASH -> Shortfall.of(basis, cash == null ? MetricValue.notReported() : cash.needUntilEnd(), means);
        };
    }

    /** True when nobody reports anything here. */
    public boolean empty() {
        return amounts.values().stream().allMatch(a -> a.value().known().isEmpty()) && notConverted.isEmpty();
    }

    /** How many needs for different periods the requirement adds up: estimates of one need may be among them. */
    public long needsAdded() {
        return NeedMatching.needs(amount(Measure.REQUIREMENT)).size();
    }

    /** How the money of a basis falls on the days of the needs; empty where it does not compare the two. */
    public Optional<NeedMatch> match(Basis basis) {
        boolean compares = basis.need() == Measure.REQUIREMENT
                && value(Measure.REQUIREMENT).known().isPresent()
                && value(basis.means()).known().isPresent();
        return compares ? Optional.ofNullable(matches.get(basis.means())) : Optional.empty();
    }

    public FigureId figure(Measure measure) {
        return PositionFigure.of(question, measure.code());
    }

    public FigureId shortfallFigure(Basis basis) {
        return PositionFigure.of(question, PositionFigure.SHORTFALL + basis.code());
    }

    public FigureId surplusFigure(Basis basis) {
        return PositionFigure.of(question, PositionFigure.SURPLUS + basis.code());
    }

    public FigureId coverageFigure(Basis basis) {
        return PositionFigure.of(question, PositionFigure.COVERAGE + basis.code());
    }
}

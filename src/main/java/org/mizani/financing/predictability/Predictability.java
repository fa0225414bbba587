package org.mizani.financing.predictability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;

/**
 * How predictable the money of an operation is in one scope and period.
 *
 * @param position what the period holds
 * @param measures all of them
 * @param lag how long pledges waited for their first payment
 * @param watchedUntil the day until which an unpaid pledge is known to have waited
 */
public record Predictability(
        FundingPosition position,
        Map<PredictabilityMeasure, Measured> measures,
        WaitingCurve lag,
        LocalDate watchedUntil) {

    public Predictability {
        measures = Map.copyOf(measures);
    }

    public FundingQuestion question() {
        return position.question();
    }

    public Measured measured(PredictabilityMeasure measure) {
        return Objects.requireNonNull(measures.get(measure));
    }

    /** True when not one measure has a value. */
    public boolean silent() {
        return measures.values().stream().noneMatch(Measured::known);
    }

    public MetricValue value(PredictabilityMeasure measure) {
        return measured(measure).value();
    }

    public FigureId figure(PredictabilityMeasure measure) {
        return PredictabilityFigure.of(question(), measure.code());
    }
}

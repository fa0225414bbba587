package org.mizani.parity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.trend.Estimate;

/**
 * Where the share of women of a component goes by one method.
 *
 * @param outcome when it reaches the last target of the framework
 * @param pace what the method moves by: points a year as a fraction (linear: mean annual increment; scenario: pace of
 *     the top quarter), or the yearly change of the log-odds; not meaningful where there is no projection
 * @param points year ends that it rests on; for the scenario contributors whose pace is known
 * @param extremes year ends at 0 % or 100 %, which the logistic trend reads with half a person more of each sex
 * @param estimates by year, empty where the method refuses
 */
public record Projection(
        ProjectionMethod method,
        ParityYear outcome,
        MetricValue pace,
        int points,
        int extremes,
        List<YearEstimate> estimates) {

    public Projection {
        estimates = List.copyOf(estimates);
    }

    /** @param estimate at the end of the year */
    public record YearEstimate(int year, Estimate estimate) {
        public LocalDate date() {
            return LocalDate.of(year, 12, 31);
        }
    }

    static Projection refused(ProjectionMethod method, ParityYear because, int points) {
        return new Projection(method, because, MetricValue.notMeaningful(TOO_FEW), points, 0, List.of());
    }

    /** The year with its fraction, or the words why there is none. */
    public MetricValue year() {
        return switch (outcome) {
            case ParityYear.Expected(BigDecimal year) -> MetricValue.of(year);
            case ParityYear.Reached() -> MetricValue.notMeaningful("parity.projection.reached");
            case ParityYear.NeverAtThisPace() -> MetricValue.notMeaningful("parity.projection.never");
            case ParityYear.TooFewPoints ignored -> MetricValue.notMeaningful(TOO_FEW);
            case ParityYear.TooFewContributors ignored ->
                MetricValue.notMeaningful("parity.projection.too-few-contributors");
            case ParityYear.NoTarget() -> MetricValue.notMeaningful("parity.no-target");
        };
    }

    /** The calendar year in which the target is reached; null when the outcome is no year. */
    public @Nullable Integer calendarYear() {
        return outcome instanceof ParityYear.Expected(BigDecimal year) ? ParityYear.calendarYear(year) : null;
    }

    private static final String TOO_FEW = "parity.projection.too-few-points";
}

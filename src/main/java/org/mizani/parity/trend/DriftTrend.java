package org.mizani.parity.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.mizani.metrics.MetricValue;

/**
 * A share that goes on by its mean annual increment: the line of UN Women's method, exact, with the prediction interval
 * of 80 % of a random walk with drift, which is the model behind a mean increment (Hyndman and Athanasopoulos,
 * "Forecasting: Principles and Practice", 3rd edition, sections 5.2 and 5.5). With increments d over k years, their mean b
 * a year and Σk years in all, σ² = Σ (d − b·k)²/k / (increments − 1), and h years ahead the variance is σ²·(h + h²/Σk),
 * with Student's t of as many degrees of freedom as σ² has.
 */
public final class DriftTrend {

    private final YearShare last;
    private final BigDecimal increment;
    private final int years;
    private final double sigma;
    private final double quantile;

    /** @param yearEnds at least {@value YearShare#FEWEST}, each with people in it */
    public DriftTrend(List<YearShare> yearEnds) {
        List<YearShare> sorted = YearShare.sorted(yearEnds);
        YearShare first = sorted.getFirst();
        last = sorted.getLast();
        years = last.year() - first.year();
        increment = fraction(last).subtract(fraction(first)).divide(BigDecimal.valueOf(years), MathContext.DECIMAL128);
        double squares = 0;
        for (int i = 1; i < sorted.size(); i++) {
            int k = sorted.get(i).year() - sorted.get(i - 1).year();
            double off = fraction(sorted.get(i))
                    .subtract(fraction(sorted.get(i - 1)))
                    .subtract(increment.multiply(BigDecimal.valueOf(k)))
                    .doubleValue();
            squares += off * off / k;
        }
        int freedom = sorted.size() - 2;
        sigma = Math.sqrt(squares / freedom);
        quantile = Quantiles.studentT(freedom);
    }

    /** Mean annual increment, a fraction a year. */
    public BigDecimal increment() {
        return increment;
    }

    public Estimate at(int year) {
        int ahead = year - last.year();
        double share = fraction(last)
                .add(increment.multiply(BigDecimal.valueOf(ahead)))
                .doubleValue();
        double reach = quantile * sigma * Math.sqrt(ahead + (double) ahead * ahead / years);
        return Estimate.of(share, share - reach, share + reach);
    }

    private static BigDecimal fraction(YearShare yearEnd) {
        return switch (yearEnd.share().fraction()) {
            case MetricValue.Known(BigDecimal fraction) -> fraction;
            case MetricValue.NotReported ignored -> throw new IllegalArgumentException("nobody in " + yearEnd.year());
            case MetricValue.NotMeaningful ignored -> throw new IllegalArgumentException("nobody in " + yearEnd.year());
        };
    }
}

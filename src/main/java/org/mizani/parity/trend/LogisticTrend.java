package org.mizani.parity.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A straight line through the log-odds of the share, which never leaves 0 to 1: logit(g) = a + b·year, by weighted least
 * squares on the empirical log-odds ln((W + ½)/(M + ½)), which also exist at 0 % and 100 % (Cox and Snell, "Analysis of
 * Binary Data", 2nd edition 1989, section 2.1.6). Each year end weighs (W + ½)(M + ½)/(N + 1), so that few people say
 * less than many; the spread is estimated from the residuals, as people do not come and go independently. The band is
 * the prediction interval of 80 % for a component as large as at the last year end, by Student's t with two degrees of
 * freedom fewer than points (Draper and Smith, "Applied Regression Analysis", 3rd edition 1998, sections 3.2 and 9.2).
 */
public final class LogisticTrend {

    private static final double HALF = 0.5;
    private static final int YEAR_DECIMALS = 4;

    private final double meanYear;
    private final double meanOdds;
    private final double slope;
    private final double weights;
    private final double spread;
    private final double sigma;
    private final double lastWeight;
    private final double quantile;
    private final int extremes;

    /** @param yearEnds at least {@value YearShare#FEWEST}, each with people in it */
    public LogisticTrend(List<YearShare> yearEnds) {
        List<YearShare> sorted = YearShare.sorted(yearEnds);
        weights = sorted.stream().mapToDouble(LogisticTrend::weight).sum();
        meanYear = sorted.stream().mapToDouble(y -> weight(y) * y.year()).sum() / weights;
        meanOdds = sorted.stream().mapToDouble(y -> weight(y) * odds(y)).sum() / weights;
        spread = sorted.stream()
                .mapToDouble(y -> weight(y) * Math.pow(y.year() - meanYear, 2))
                .sum();
        slope = sorted.stream()
                        .mapToDouble(y -> weight(y) * (y.year() - meanYear) * (odds(y) - meanOdds))
                        .sum()
                / spread;
        double squares = sorted.stream()
                .mapToDouble(y -> weight(y) * Math.pow(odds(y) - line(y.year()), 2))
                .sum();
        int freedom = sorted.size() - 2;
        sigma = Math.sqrt(squares / freedom);
        quantile = Quantiles.studentT(freedom);
        lastWeight = weight(sorted.getLast());
        extremes = (int) sorted.stream()
                .filter(y ->
                        y.share().part() == 0 || y.share().part() == y.share().whole())
                .count();
    }

    /** Year ends at 0 % or 100 %, which are read with half a woman and half a man more. */
    public int extremes() {
        return extremes;
    }

    /** b, the yearly change of the log-odds, rounded to millionths. */
    public BigDecimal slope() {
        return BigDecimal.valueOf(slope).setScale(6, RoundingMode.HALF_UP);
    }

    public Estimate at(int year) {
        double off = year - meanYear;
        double error = sigma * Math.sqrt(1 / lastWeight + 1 / weights + off * off / spread);
        double reach = quantile * error;
        return Estimate.of(share(line(year)), share(line(year) - reach), share(line(year) + reach));
    }

    /**
     * The year, with its fraction, in which the line is at a share.
     *
     * @param share above 0 and below 1
     * @return empty when the line is flat or falls
     */
    public Optional<BigDecimal> yearOf(BigDecimal share) {
        double t = share.doubleValue();
        if (t <= 0 || t >= 1 || slope().signum() <= 0) {
            return Optional.empty();
        }
        double year = meanYear + (Math.log(t / (1 - t)) - meanOdds) / slope;
        return Optional.of(BigDecimal.valueOf(year).setScale(YEAR_DECIMALS, RoundingMode.HALF_UP));
    }

    private double line(double year) {
        return meanOdds + slope * (year - meanYear);
    }

    private static double share(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    private static double odds(YearShare yearEnd) {
        return Math.log((women(yearEnd) + HALF) / (men(yearEnd) + HALF));
    }

    private static double weight(YearShare yearEnd) {
        return (women(yearEnd) + HALF)
                * (men(yearEnd) + HALF)
                / (yearEnd.share().whole() + 1);
    }

    private static double women(YearShare yearEnd) {
        return yearEnd.share().part();
    }

    private static double men(YearShare yearEnd) {
        return yearEnd.share().whole() - yearEnd.share().part();
    }
}

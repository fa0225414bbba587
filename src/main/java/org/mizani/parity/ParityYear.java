package org.mizani.parity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.NavigableMap;

/**
 * When a share that grows by the same points every year reaches its target: the linear method of UN Women,
 * y1 + (t − g1) / mean annual increment.
 */
public sealed interface ParityYear {

    /** Fewest year ends that a projection may rest on. */
    int FEWEST_POINTS = 3;

    /** @param year with its fraction, for example 2025.8 */
    record Expected(BigDecimal year) implements ParityYear {}

    /** The share has reached the target already. */
    record Reached() implements ParityYear {}

    /** The share stands still or falls. */
    record NeverAtThisPace() implements ParityYear {}

    /** Too few year ends to say anything. */
    record TooFewPoints(int points) implements ParityYear {}

    /** Too few contributors report long enough to tell the pace of the top quarter. */
    record TooFewContributors(int contributors) implements ParityYear {}

    /** There is no target to reach. */
    record NoTarget() implements ParityYear {}

    /** The calendar year in which an expected moment lies: 2025.8 is ten months after the end of 2025, so in 2026. */
    static int calendarYear(BigDecimal year) {
        return year.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    /** @param yearEndShares fraction by year, at the year's end; one year counts as 1, whatever its days */
    static ParityYear of(NavigableMap<Integer, BigDecimal> yearEndShares, BigDecimal target) {
        if (yearEndShares.size() < FEWEST_POINTS) {
            return new TooFewPoints(yearEndShares.size());
        }
        int first = yearEndShares.firstKey();
        int last = yearEndShares.lastKey();
        BigDecimal now = yearEndShares.lastEntry().getValue();
        BigDecimal grown = now.subtract(yearEndShares.firstEntry().getValue());
        return of(last, now, grown.divide(BigDecimal.valueOf((long) last - first), MathContext.DECIMAL128), target);
    }

    /** @param increment mean annual increment as a fraction */
    static ParityYear of(int lastYear, BigDecimal share, BigDecimal increment, BigDecimal target) {
        BigDecimal missing = target.subtract(share);
        if (missing.signum() <= 0) {
            return new Reached();
        }
        if (increment.signum() <= 0) {
            return new NeverAtThisPace();
        }
        return new Expected(BigDecimal.valueOf(lastYear).add(missing.divide(increment, MathContext.DECIMAL128)));
    }
}

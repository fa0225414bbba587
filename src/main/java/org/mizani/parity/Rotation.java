package org.mizani.parity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;

/**
 * How the people of a component make way for newcomers at the same strength. Of the posts of today a part s(n) is still
 * held by the people of today after n months; of all others the share e are women. So the share after n months is
 * e + (g − e)·s(n), which gives both the entry share for a month and the month for an entry share. Domain handbook,
 * section 5. All comparisons are exact.
 */
public sealed interface Rotation {

    /** Months that are looked at; a target that is met later is answered with {@link MonthMet.Later}. */
    int HORIZON = 1_200;

    /** Rounded up, so that the target is met with the entry share as it is written. */
    MathContext UP = new MathContext(34, RoundingMode.CEILING);

    /** Months in which as many posts are filled anew as there are. */
    int months();

    /** s(n), the part of the posts that are still held as today. */
    Part staying(int monthsFromNow);

    /**
     * A constant part of all posts, one of {@code months}, is filled anew each month: s(n) = (1 − 1/months)^n.
     *
     * @param months from 1
     */
    record Even(int months) implements Rotation {
        public Even {
            if (months < 1) {
                throw new IllegalArgumentException("rotation in " + months + " months");
            }
        }

        @Override
        public Part staying(int monthsFromNow) {
            return new Part(
                    BigInteger.valueOf(months - 1L).pow(monthsFromNow),
                    BigInteger.valueOf(months).pow(monthsFromNow));
        }
    }

    /**
     * Contingents rotate whole and in turn: rotation dates lie evenly over a round of {@code months}, the last one at its
     * end, and on each of them an equal part of the posts is filled anew: s(n) = 1 − d(n)/dates until all have rotated
     * once, with d(n) the rotation dates until then.
     *
     * @param months of a round, from 1
     * @param dates rotation dates in a round, from 1, at most one a month
     */
    record Whole(int months, int dates) implements Rotation {
        public Whole {
            if (months < 1 || dates < 1 || dates > months) {
                throw new IllegalArgumentException(dates + " rotation dates in " + months + " months");
            }
        }

        /** Rotation dates in the coming months. */
        public int datesWithin(int monthsFromNow) {
            return Math.toIntExact((long) monthsFromNow * dates / months);
        }

        @Override
        public Part staying(int monthsFromNow) {
            return new Part(
                    BigInteger.valueOf(Math.max(0, dates - datesWithin(monthsFromNow))), BigInteger.valueOf(dates));
        }
    }

    /** An exact fraction between 0 and 1. */
    record Part(BigInteger part, BigInteger whole) {
        BigDecimal of(BigDecimal count) {
            return count.multiply(new BigDecimal(part));
        }

        BigDecimal leftOf(BigDecimal count) {
            return count.multiply(new BigDecimal(whole.subtract(part)));
        }

        BigDecimal times(BigDecimal count) {
            return count.multiply(new BigDecimal(whole));
        }
    }

    /**
     * Share of women among newcomers that brings the share to the target in so many months: (t − g·s) / (1 − s). 0 when
     * the target is kept anyway; not meaningful above 1, or while nobody has rotated: it cannot be reached by then.
     */
    default MetricValue entryShare(Share now, BigDecimal target, int monthsFromNow) {
        if (now.whole() == 0) {
            return now.fraction();
        }
        Part staying = staying(monthsFromNow);
        BigDecimal people = BigDecimal.valueOf(now.whole());
        BigDecimal missing =
                staying.times(target.multiply(people)).subtract(staying.of(BigDecimal.valueOf(now.part())));
        if (missing.signum() <= 0) {
            return MetricValue.of(0);
        }
        BigDecimal rotated = staying.leftOf(people);
        return missing.compareTo(rotated) > 0
                ? MetricValue.notMeaningful("parity.not-by-then")
                : MetricValue.of(missing.divide(rotated, UP));
    }

    /** The way back: the month in which the target is met first when the share {@code entry} of all newcomers are women. */
    default MonthMet monthMet(Share now, BigDecimal target, BigDecimal entry) {
        if (ParityMetrics.status(now, target) == ParityStatus.MET) {
            return new MonthMet.Already();
        }
        BigDecimal allRotated = entry.subtract(target);
        if (allRotated.signum() < 0 || (allRotated.signum() == 0 && staysForEver())) {
            return new MonthMet.Never();
        }
        if (!met(now, target, entry, HORIZON)) {
            return new MonthMet.Later(HORIZON);
        }
        int before = 0;
        int after = HORIZON;
        while (after - before > 1) {
            int middle = (before + after) / 2;
            if (met(now, target, entry, middle)) {
                after = middle;
            } else {
                before = middle;
            }
        }
        return new MonthMet.In(after);
    }

    /** The share after so many months, carried to 34 digits. */
    default BigDecimal shareAfter(Share now, BigDecimal entry, int monthsFromNow) {
        Part staying = staying(monthsFromNow);
        BigDecimal people = BigDecimal.valueOf(now.whole());
        return staying.leftOf(entry.multiply(people))
                .add(staying.of(BigDecimal.valueOf(now.part())))
                .divide(staying.times(people), MathContext.DECIMAL128);
    }

    private boolean met(Share now, BigDecimal target, BigDecimal entry, int monthsFromNow) {
        Part staying = staying(monthsFromNow);
        BigDecimal people = BigDecimal.valueOf(now.whole());
        BigDecimal women = staying.leftOf(entry.multiply(people)).add(staying.of(BigDecimal.valueOf(now.part())));
        return women.compareTo(staying.times(target.multiply(people))) >= 0;
    }

    /** True when some of today's people are still there after any time, however few. */
    private boolean staysForEver() {
        return staying(HORIZON).part().signum() > 0;
    }
}

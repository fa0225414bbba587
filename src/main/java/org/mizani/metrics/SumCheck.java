package org.mizani.metrics;

import java.math.BigDecimal;
import java.util.List;

/** How a printed total compares with the sum of its printed parts. Domain handbook, section 6. */
public enum SumCheck {
    EXACT,
    /** Within half a unit of the last printed digit per part. */
    ROUNDING,
    ERROR;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The number of decimals of a printed figure is its scale. */
    public static SumCheck of(List<BigDecimal> parts, BigDecimal total) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance = parts.stream().map(p -> halfUnit(p.scale())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return of(sum, tolerance, total);
    }

    /**
     * The same for parts that are added up already.
     *
     * @param decimals as the parts are printed; those of the total count too when it is printed with fewer
     */
    public static SumCheck of(BigDecimal sum, int parts, int decimals, BigDecimal total) {
        BigDecimal tolerance = halfUnit(decimals).multiply(BigDecimal.valueOf(parts));
        return of(sum, total.scale() < decimals ? tolerance.add(halfUnit(total.scale())) : tolerance, total);
    }

    private static SumCheck of(BigDecimal sum, BigDecimal tolerance, BigDecimal total) {
        BigDecimal difference = sum.subtract(total).abs();
        if (difference.signum() == 0) {
            return EXACT;
        }
        return difference.compareTo(tolerance) <= 0 ? ROUNDING : ERROR;
    }

    /** A scale below zero comes from the notation of a number, not from its digits. */
    private static BigDecimal halfUnit(int decimals) {
        return HALF.movePointLeft(Math.max(0, decimals));
    }
}

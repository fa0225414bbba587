package org.mizani.financing;

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
        BigDecimal difference = sum.subtract(total).abs();
        if (difference.signum() == 0) {
            return EXACT;
        }
        BigDecimal tolerance = parts.stream()
                .map(p -> BigDecimal.ONE.movePointLeft(p.scale()).multiply(HALF))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return difference.compareTo(tolerance) <= 0 ? ROUNDING : ERROR;
    }
}

package org.mizani.parity.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A projected share with the band in which it lies in 80 of 100 cases, fractions of one rounded to millionths. */
public record Estimate(BigDecimal share, BigDecimal low, BigDecimal high) {

    private static final int DECIMALS = 6;

    static Estimate of(double share, double low, double high) {
        return new Estimate(fraction(share), fraction(low), fraction(high));
    }

    /** Shares below 0 and above 1 do not exist. */
    static BigDecimal fraction(double share) {
        return BigDecimal.valueOf(Math.clamp(share, 0, 1)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

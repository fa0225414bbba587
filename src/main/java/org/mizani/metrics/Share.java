package org.mizani.metrics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A part of a whole, kept as two counts: shares are added before they are divided, so that a mean of percentages
 * cannot be written. {@code g = W / N}, handbook of the domain, section 5.
 *
 * @param part people counted in the part, at least 0
 * @param whole people counted in all, at least {@code part}
 */
public record Share(long part, long whole) {

    public static final Share NONE = new Share(0, 0);

    /** Below this whole a share is marked as resting on few people. */
    public static final long SMALL = 20;

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("not a share: " + part + " of " + whole);
        }
    }

    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** The fraction between 0 and 1 with 34 significant digits; not meaningful when the whole is 0. */
    public MetricValue fraction() {
        return whole == 0
                ? MetricValue.notMeaningful("value.nobody-counted")
                : MetricValue.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128));
    }

    /** The fraction rounded half up to so many decimals. */
    public MetricValue fraction(int decimals) {
        return whole == 0
                ? fraction()
                : MetricValue.of(
                        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP));
    }

    /** True when the share rests on fewer than {@value #SMALL} people and must be marked. */
    public boolean small() {
        return whole < SMALL;
    }
}

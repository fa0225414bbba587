package org.mizani.parity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a target says.
 *
 * @param share fraction of women wanted, 0 to 1; null where the framework speaks of the component, but no value is
 *     known
 * @param band null where the share itself is to be met
 * @param source published document, and what is not seen in it
 */
public record TargetValue(
        @Nullable BigDecimal share, @Nullable Band band, TargetStatus status, String source) {

    public TargetValue {
        if (share == null ? band != null : share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("not a share: " + share);
        }
        if (share != null && band != null && !band.contains(share)) {
            throw new IllegalArgumentException(share + " lies outside of its band");
        }
        share = share == null ? null : plain(share);
    }

    /** Without idle zeros, so that equal values are equal however they were written. */
    static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}

package org.mizani.parity;

import java.math.BigDecimal;

/**
 * The range that a target share is read as. The UN reads parity, 50 % of its civilian staff, as 47 to 53 %: a share
 * within the band is parity, so the target is met from the lower edge on. Above the upper edge it stays met, as every
 * target of this product asks for women and none for men.
 *
 * @param lower fraction from which the target is met
 * @param upper fraction up to which the share counts as parity
 */
public record Band(BigDecimal lower, BigDecimal upper) {

    public Band {
        if (lower.signum() < 0 || upper.compareTo(BigDecimal.ONE) > 0 || lower.compareTo(upper) >= 0) {
            throw new IllegalArgumentException("no band: " + lower + " to " + upper);
        }
        lower = TargetValue.plain(lower);
        upper = TargetValue.plain(upper);
    }

    /** True when both edges belong to the band and the share lies between them. */
    public boolean contains(BigDecimal share) {
        return share.compareTo(lower) >= 0 && share.compareTo(upper) <= 0;
    }
}

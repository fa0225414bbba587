package org.mizani.financing.scenario;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The share of a budget that UN assessed contributions may pay under Security Council resolution 2719 (2023).
 *
 * @param share a fraction from 0 to 0.75
 */
public record Cap(BigDecimal share) {

    /** The resolution sets 75 %. */
    public static final Cap MOST = new Cap(new BigDecimal("0.75"));

    private static final int DECIMALS = 6;

    public Cap {
        if (!allowed(share)) {
            throw new IllegalArgumentException("no cap of resolution 2719: " + share);
        }
        share = share.stripTrailingZeros();
        share = share.scale() < 0 ? share.setScale(0) : share;
    }

    /** Empty when the resolution does not allow it. */
    public static Optional<Cap> of(BigDecimal share) {
        return allowed(share) ? Optional.of(new Cap(share)) : Optional.empty();
    }

    private static boolean allowed(BigDecimal share) {
        return share.signum() >= 0
                && share.compareTo(new BigDecimal("0.75")) <= 0
                && share.stripTrailingZeros().scale() <= DECIMALS;
    }
}

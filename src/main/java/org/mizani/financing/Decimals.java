package org.mizani.financing;

import java.math.BigDecimal;

/** Exact decimals without idle zeros. */
final class Decimals {

    private Decimals() {}

    /** The same value with the fewest decimals, never in scientific notation. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

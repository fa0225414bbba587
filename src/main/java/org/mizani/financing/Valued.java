package org.mizani.financing;

import java.math.BigDecimal;

/**
 * A claim with its amount in the currency that the reader asked for.
 *
 * @param amount to cents where it was converted
 */
public record Valued<F extends Funding>(Claim<F> claim, BigDecimal amount) {

    F funding() {
        return claim.funding();
    }
}

package org.mizani.parity.trend;

import org.apache.commons.math3.distribution.TDistribution;

/** How far a band reaches. */
final class Quantiles {

    /** A band of 80 % leaves 10 % above and 10 % below. */
    private static final double UPPER = 0.9;

    private Quantiles() {}

    /** Standard errors from the estimate to the end of the band, by Student's t. */
    static double studentT(int degreesOfFreedom) {
        return new TDistribution(degreesOfFreedom).inverseCumulativeProbability(UPPER);
    }
}

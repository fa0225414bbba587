package org.mizani.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a share of women may go if it goes on as before: an estimate, always drawn apart from what was reported and
 * never without its method.
 *
 * @param method in the reader's language, for example "straight line (Theil-Sen), band of 90 %"
 * @param restsOn number of reported points that it was computed from; 0 for what follows from assumptions alone
 * @param estimates by rising date, after the last report
 */
public record ShareProjection(String method, int restsOn, List<Estimate> estimates) {

    public ShareProjection {
        estimates = List.copyOf(estimates);
    }

    /**
     * Fractions of one.
     *
     * @param low lower end of the uncertainty band
     * @param high upper end of the uncertainty band
     */
    public record Estimate(LocalDate date, BigDecimal share, BigDecimal low, BigDecimal high) {
        public Estimate {
            if (low.compareTo(share) > 0 || share.compareTo(high) > 0) {
                throw new IllegalArgumentException("an estimate of " + share + " outside " + low + " to " + high);
            }
        }
    }
}

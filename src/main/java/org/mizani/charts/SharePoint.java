package org.mizani.charts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Share;

/**
 * Women among the people counted at a date.
 *
 * @param share null when nothing was reported or nobody was counted: the line has a gap there
 */
public record SharePoint(LocalDate date, @Nullable Share share) {

    public SharePoint {
        share = share == null || share.whole() == 0 ? null : share;
    }

    public static SharePoint notReported(LocalDate date) {
        return new SharePoint(date, null);
    }
}

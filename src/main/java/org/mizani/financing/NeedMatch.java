package org.mizani.financing;

import java.util.List;
import org.mizani.metrics.Period;

/**
 * How the flows of one measure fall on the days that needs are stated for. Need and money are compared as wholes: a need
 * on whose days nothing is on record counts in full, and so does money that came on other days; a reader must be told.
 *
 * @param needs the different periods that needs are stated for, by their days
 * @param silent those of them on whose days no flow that counts is on record
 * @param outside how many flows that count fall on no day of any need
 */
public record NeedMatch(List<Period> needs, List<Period> silent, int outside) {

    public NeedMatch {
        needs = List.copyOf(needs);
        silent = List.copyOf(silent);
    }

    /** True when there is nothing to be told. */
    public boolean complete() {
        return silent.isEmpty() && outside == 0;
    }
}

package org.mizani.parity.explorer;

import java.time.LocalDate;
import java.util.Map;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.parity.TargetSteps;

/**
 * A row over time. Each month adds up the operations that reported in it; a month that none reported is a gap.
 *
 * @param kind what the key is a code of
 * @param steps without steps when no target applies
 * @param months what each point of the series that is no gap adds up, by its date
 */
public record ExploredLine(
        Breakdown kind, String key, HeadcountSeries series, TargetSteps steps, Map<LocalDate, ExploredRow> months) {

    public ExploredLine {
        months = Map.copyOf(months);
    }

    HeadcountSeries.Point last() {
        return series.points().getLast();
    }
}

package org.mizani.financing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mizani.metrics.Period;

/**
 * Of periods that overlap in part those that may be added: together they have the most days without a day twice; where
 * several choices have as many, the fewest periods, then those that end first. So a year counts, not its halves, and years
 * that begin in January are not added to years that begin in July.
 */
public final class PeriodsApart {

    private final List<Period> byEnd;
    /** Of the best choice among so many periods that end first. */
    private final long[] days;

    private final int[] count;

    private PeriodsApart(Collection<Period> periods) {
        byEnd = periods.stream()
                .distinct()
                .sorted(Comparator.comparing(Period::to).thenComparing(Period::from))
                .toList();
        days = new long[byEnd.size() + 1];
        count = new int[byEnd.size() + 1];
        for (int i = 0; i < byEnd.size(); i++) {
            boolean better = better(i);
            days[i + 1] = better ? daysWith(i) : days[i];
            count[i + 1] = better ? count[before(i)] + 1 : count[i];
        }
    }

    public static Set<Period> of(Collection<Period> periods) {
        return new PeriodsApart(periods).chosen();
    }

    private Set<Period> chosen() {
        Set<Period> chosen = new HashSet<>();
        int i = byEnd.size();
        while (i > 0) {
            if (better(i - 1)) {
                chosen.add(byEnd.get(i - 1));
                i = before(i - 1);
            } else {
                i--;
            }
        }
        return chosen;
    }

    /** True when a period belongs to the best choice among those that end no later. */
    private boolean better(int period) {
        long with = daysWith(period);
        return with > days[period] || (with == days[period] && count[before(period)] + 1 < count[period]);
    }

    private long daysWith(int period) {
        return days[before(period)] + byEnd.get(period).days();
    }

    /** How many periods end before a period begins. */
    private int before(int period) {
        int before = period;
        while (before > 0
                && !byEnd.get(before - 1).to().isBefore(byEnd.get(period).from())) {
            before--;
        }
        return before;
    }
}

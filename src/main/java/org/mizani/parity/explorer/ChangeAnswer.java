package org.mizani.parity.explorer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mizani.metrics.Share;
import org.mizani.parity.ShareChange;

/** Why the share of women changed between two dates, or why nobody can say. */
public sealed interface ChangeAnswer {

    /** What was compared. */
    Compared compared();

    /**
     * Two dates and the reports that were read for them, by operation.
     *
     * @param from the earlier day asked for
     */
    record Compared(
            LocalDate from,
            LocalDate to,
            SortedMap<String, SortedSet<LocalDate>> before,
            SortedMap<String, SortedSet<LocalDate>> after) {

        /** Codes of all operations of which a report is read at either date. */
        public SortedSet<String> operations() {
            SortedSet<String> all = new TreeSet<>(before.keySet());
            all.addAll(after.keySet());
            return all;
        }

        /** Operations whose latest report is the same at both dates, so that they show no change. */
        public List<String> unchanged() {
            return before.entrySet().stream()
                    .filter(o -> o.getValue().equals(after.get(o.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    record Explained(Compared compared, ShareChange change) implements ChangeAnswer {}

    /**
     * Some people are a total that its source does not break down by contributor.
     *
     * @param operations that such totals are of
     */
    record NotBrokenDown(Compared compared, Share before, Share after, List<String> operations)
            implements ChangeAnswer {}

    /**
     * Women and men are not reported at one of the dates, or nobody is counted.
     *
     * @param at the day asked for
     */
    record NoShare(Compared compared, LocalDate at) implements ChangeAnswer {}
}

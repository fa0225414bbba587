package org.mizani.dataimport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All findings of a file; beyond a limit they are counted, and the count is the last finding. */
final class CollectedFindings implements Findings {

    private static final int MOST = 10_000;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int left;

    @Override
    public void add(Finding finding) {
        counts.merge(finding.severity(), 1, Integer::sum);
        if (kept.size() < MOST) {
            kept.add(finding);
        } else {
            left++;
        }
    }

    boolean none(Severity severity) {
        return !counts.containsKey(severity);
    }

    List<Finding> all() {
        if (left == 0) {
            return List.copyOf(kept);
        }
        List<Finding> all = new ArrayList<>(kept);
        Severity worst = none(Severity.BLOCKS) ? Severity.INFORMS : Severity.BLOCKS;
        all.add(new Finding(worst, "too-many-findings", null, null, null, List.of(Integer.toString(left))));
        return all;
    }
}

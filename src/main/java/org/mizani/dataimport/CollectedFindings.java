package org.mizani.dataimport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All findings of a file; beyond a limit they are counted, and the count is the last finding. */
final class CollectedFindings implements Findings {

    private static final int MOST = 10_000;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_ERRORS = 20_000;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int left;
    private boolean hopeless;

    @Override
    public void add(Finding finding) {
        counts.merge(finding.severity(), 1, Integer::sum);
        if (kept.size() < MOST) {
            kept.add(shortened(finding));
        } else {
            left++;
        }
    }

    /** Texts of cells may be long, and there are many findings. */
    private static Finding shortened(Finding finding) {
        String value = finding.value();
        return new Finding(
                finding.severity(),
                finding.code(),
                finding.sheet(),
                finding.cell(),
                value == null ? null : shortened(value),
                finding.arguments().stream().map(CollectedFindings::shortened).toList());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        boolean split = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 2));
        return text.substring(0, LONGEST_TEXT - (split ? 2 : 1)) + "…";
    }

    /** True when there are so many errors that reading on helps nobody; says so the first time. */
    boolean hopeless() {
        if (!hopeless && counts.getOrDefault(Severity.BLOCKS, 0) > MOST_ERRORS) {
            hopeless = true;
            kept.addFirst(new Finding(
                    Severity.BLOCKS, "too-many-errors", null, null, null, List.of(Integer.toString(MOST_ERRORS))));
        }
        return hopeless;
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

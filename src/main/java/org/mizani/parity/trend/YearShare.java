package org.mizani.parity.trend;

import java.util.Comparator;
import java.util.List;
import org.mizani.metrics.Share;

/** A share at the end of a year; one year counts as 1, whatever its days. */
public record YearShare(int year, Share share) {

    /** Fewest year ends that a trend may rest on. */
    public static final int FEWEST = 3;

    static List<YearShare> sorted(List<YearShare> yearEnds) {
        if (yearEnds.size() < FEWEST) {
            throw new IllegalArgumentException("a trend through " + yearEnds.size() + " points");
        }
        return yearEnds.stream()
                .sorted(Comparator.comparingInt(YearShare::year))
                .toList();
    }
}

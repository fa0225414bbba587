package org.mizani.bench;

import java.util.Collection;
import java.util.List;

/** Times of one thing, in milliseconds, from the best to the worst. */
record Samples(List<Double> milliseconds) {

    static Samples of(Collection<Double> milliseconds) {
        return new Samples(milliseconds.stream().sorted().toList());
    }

    double median() {
        return milliseconds.get(milliseconds.size() / 2);
    }

    double worst() {
        return milliseconds.getLast();
    }

    /** Half of the distance between best and worst, in per cent of the median. */
    double spread() {
        return (worst() - milliseconds.getFirst()) * 50 / median();
    }
}

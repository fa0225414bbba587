package org.mizani.parity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mizani.metrics.Fraction;
import org.mizani.metrics.Share;

/**
 * Why an overall share changed between two dates: shift-share with midpoint weights, as Griliches and Regev (1995) use it.
 * Of contributor i, let n be its people as a fraction of all and g its share of women, at dates 1 and 2, and G the mean
 * of the two overall shares. Then
 *
 * <pre>
 * within = (n1 + n2) / 2 × (g2 − g1)            for contributors that are there at both dates
 * mix    = (n2 − n1) × ((g1 + g2) / 2 − G)      for contributors that are there at both dates
 * mix    = n2 × (g2 − G), or −n1 × (g1 − G)     for those that enter, or leave
 * </pre>
 *
 * and all parts add up to the change of the overall share, exactly. G moves parts between contributors only: it gives a
 * contributor that grows the plus or minus by which its share lies above or below the mean.
 *
 * @param parts by code of the contributor
 */
public record ShareChange(Share before, Share after, List<Part> parts) {

    public ShareChange {
        parts = List.copyOf(parts);
    }

    /**
     * What one contributor adds to the change; fractions of one, one percentage point is 0.01.
     *
     * @param before people counted at the first date, nobody when it enters
     * @param after people counted at the second date, nobody when it has left
     */
    public record Part(String contributor, Share before, Share after, Fraction within, Fraction mix) {

        public Fraction total() {
            return within.plus(mix);
        }

        public boolean enters() {
            return before.whole() == 0;
        }

        public boolean leaves() {
            return after.whole() == 0;
        }
    }

    /**
     * @param before people of whom both sexes are known, by contributor
     * @throws IllegalArgumentException when nobody is counted at one of the dates: then there is no share to explain
     */
    public static ShareChange of(Map<String, Share> before, Map<String, Share> after) {
        Share first = total(before);
        Share second = total(after);
        if (first.whole() == 0 || second.whole() == 0) {
            throw new IllegalArgumentException("nobody is counted at one of the dates");
        }
        Formula formula = new Formula(first, second);
        SortedSet<String> contributors = new TreeSet<>(before.keySet());
        contributors.addAll(after.keySet());
        List<Part> parts = contributors.stream()
                .map(c -> formula.part(c, before.getOrDefault(c, Share.NONE), after.getOrDefault(c, Share.NONE)))
                .filter(p -> !p.enters() || !p.leaves())
                .toList();
        return new ShareChange(first, second, parts);
    }

    /** Second share minus first share. */
    public Fraction total() {
        return fraction(after).minus(fraction(before));
    }

    public Fraction within() {
        return sum(Part::within);
    }

    public Fraction mix() {
        return sum(Part::mix);
    }

    /** The parts with the largest effect on their own share first. */
    public List<Part> largestWithin() {
        return parts.stream()
                .sorted(Comparator.comparing((Part p) -> size(p.within()), Comparator.reverseOrder())
                        .thenComparing(Part::contributor))
                .toList();
    }

    static Fraction fraction(Share share) {
        return Fraction.of(share.part(), share.whole());
    }

    private Fraction sum(Function<Part, Fraction> which) {
        return parts.stream().map(which).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction size(Fraction fraction) {
        return fraction.numerator().signum() < 0 ? Fraction.ZERO.minus(fraction) : fraction;
    }

    private static Share total(Map<String, Share> shares) {
        return shares.values().stream().reduce(Share.NONE, Share::plus);
    }

    private record Formula(Share first, Share second) {

        Part part(String contributor, Share before, Share after) {
            Fraction weightBefore = Fraction.of(before.whole(), first.whole());
            Fraction weightAfter = Fraction.of(after.whole(), second.whole());
            Fraction within = before.whole() == 0 || after.whole() == 0
                    ? Fraction.ZERO
                    : weightBefore
                            .plus(weightAfter)
                            .half()
                            .times(fraction(after).minus(fraction(before)));
            Fraction mix =
                    weightAfter.minus(weightBefore).times(own(before, after).minus(mean()));
            return new Part(contributor, before, after, within, mix);
        }

        /** The mean of the contributor's two shares, or its only one. */
        private static Fraction own(Share before, Share after) {
            List<Fraction> known = Stream.of(before, after)
                    .filter(s -> s.whole() > 0)
                    .map(ShareChange::fraction)
                    .toList();
            return switch (known.size()) {
                case 0 -> Fraction.ZERO;
                case 1 -> known.getFirst();
                default -> known.getFirst().plus(known.getLast()).half();
            };
        }

        private Fraction mean() {
            return fraction(first).plus(fraction(second)).half();
        }
    }
}

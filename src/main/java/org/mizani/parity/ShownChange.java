package org.mizani.parity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mizani.metrics.Apportionment;
import org.mizani.metrics.Fraction;

/**
 * A {@link ShareChange} rounded so that what a reader sees adds up to the last digit: first share + within + mix = second
 * share, and the parts of the contributors add up to within and to mix.
 *
 * @param before first share, rounded half up, as {@code after}
 * @param withinOf by code of the contributor, as {@code mixOf}
 */
public record ShownChange(
        BigDecimal before,
        BigDecimal after,
        BigDecimal within,
        BigDecimal mix,
        Map<String, BigDecimal> withinOf,
        Map<String, BigDecimal> mixOf) {

    /** A hundredth of a percentage point. */
    public static final int DECIMALS = 4;

    public ShownChange {
        withinOf = Map.copyOf(withinOf);
        mixOf = Map.copyOf(mixOf);
    }

    /** What a contributor of the change brought about within itself, rounded; all of them add up to {@link #within}. */
    public BigDecimal within(ShareChange.Part part) {
        return withinOf.getOrDefault(part.contributor(), BigDecimal.ZERO);
    }

    /** What a contributor's part in the mix brought about, rounded; all of them add up to {@link #mix}. */
    public BigDecimal mix(ShareChange.Part part) {
        return mixOf.getOrDefault(part.contributor(), BigDecimal.ZERO);
    }

    /** @param decimals of fractions of one */
    public static ShownChange of(ShareChange change, int decimals) {
        BigDecimal before = ShareChange.fraction(change.before()).rounded(decimals, RoundingMode.HALF_UP);
        BigDecimal after = ShareChange.fraction(change.after()).rounded(decimals, RoundingMode.HALF_UP);
        List<BigDecimal> both =
                Apportionment.of(List.of(change.within(), change.mix()), after.subtract(before), decimals);
        return new ShownChange(
                before,
                after,
                both.getFirst(),
                both.getLast(),
                parts(change, ShareChange.Part::within, both.getFirst(), decimals),
                parts(change, ShareChange.Part::mix, both.getLast(), decimals));
    }

    /** Second share minus first share. */
    public BigDecimal total() {
        return after.subtract(before);
    }

    private static Map<String, BigDecimal> parts(
            ShareChange change, Function<ShareChange.Part, Fraction> which, BigDecimal total, int decimals) {
        // What is exactly nothing, such as the within part of a contributor that enters, stays nothing.
        List<ShareChange.Part> moved = change.parts().stream()
                .filter(p -> which.apply(p).numerator().signum() != 0)
                .toList();
        List<ShareChange.Part> counted = moved.isEmpty() ? change.parts() : moved;
        List<BigDecimal> rounded = Apportionment.of(counted.stream().map(which).toList(), total, decimals);
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        change.parts().forEach(p -> parts.put(p.contributor(), BigDecimal.ZERO.setScale(decimals)));
        for (int i = 0; i < counted.size(); i++) {
            parts.put(counted.get(i).contributor(), rounded.get(i));
        }
        return parts;
    }
}

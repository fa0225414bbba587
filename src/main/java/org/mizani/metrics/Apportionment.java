package org.mizani.metrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds the parts of a sum so that what is shown adds up to the sum that is shown: each part is rounded down, and the
 * units that are then missing go to the parts that lost most (largest remainders, after Hare and Hamilton).
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * @param parts exact
     * @param total what the rounded parts must add up to; differs from the exact sum by rounding alone
     * @return the parts in their order, each less than one unit of the last digit from its exact value as long as the total
     *     is less than one unit from the exact sum
     */
    public static List<BigDecimal> of(List<Fraction> parts, BigDecimal total, int decimals) {
        List<BigDecimal> rounded = new ArrayList<>(
                parts.stream().map(p -> p.rounded(decimals, RoundingMode.FLOOR)).toList());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal sum = rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        long missing = total.subtract(sum).divide(unit).longValueExact();
        List<Integer> order = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> parts.get(i).minus(exact(rounded.get(i), decimals)), Comparator.reverseOrder()))
                .toList();
        for (long given = 0; given < Math.abs(missing) && !order.isEmpty(); given++) {
            int turn = (int) (given % order.size());
            int part = missing > 0 ? order.get(turn) : order.get(order.size() - 1 - turn);
            rounded.set(part, rounded.get(part).add(missing > 0 ? unit : unit.negate()));
        }
        return List.copyOf(rounded);
    }

    private static Fraction exact(BigDecimal rounded, int decimals) {
        return new Fraction(
                rounded.setScale(decimals, RoundingMode.UNNECESSARY).unscaledValue(), BigInteger.TEN.pow(decimals));
    }
}

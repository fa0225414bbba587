package org.mizani.parity.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * What if all contributors reached the pace of the top quarter? The pace of a contributor is its mean annual increment,
 * known from {@value YearShare#FEWEST} year ends on; that of the top quarter is the 75th percentile of all known paces,
 * each contributor counting once (definition 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", 1996).
 * From the last year end each contributor moves at that pace, or at its own when that is faster, up to 100 %, and sends
 * as many people as then. The band is the scenario at both ends of the confidence interval of 80 % of the percentile, by
 * the order statistics around it (Conover, "Practical Nonparametric Statistics", 3rd edition 1999, section 3.2).
 */
public final class TopQuarter {

    /** Fewest contributors of which a quarter can be the top. */
    public static final int FEWEST = 4;

    private static final BigDecimal RANK = new BigDecimal("0.75");
    private static final double TAIL = 0.1;
    private static final int DECIMALS = 6;
    private static final int YEARS_LOOKED_AT = 100;

    private final int lastYear;
    private final Map<String, BigDecimal> own = new TreeMap<>();
    private final List<Sender> senders = new ArrayList<>();
    private final BigDecimal pace;
    private final BigDecimal slow;
    private final BigDecimal fast;

    private record Sender(YearShare last, Optional<BigDecimal> own) {}

    /**
     * @param byContributor year ends of each contributor, each with people in it
     * @param lastYear whose contributors go on
     */
    public TopQuarter(Map<String, List<YearShare>> byContributor, int lastYear) {
        this.lastYear = lastYear;
        byContributor.forEach((code, yearEnds) -> {
            if (yearEnds.size() >= YearShare.FEWEST) {
                own.put(code, new DriftTrend(yearEnds).increment());
            }
        });
        byContributor.forEach((code, yearEnds) -> yearEnds.stream()
                .filter(y -> y.year() == lastYear)
                .forEach(y -> senders.add(new Sender(y, Optional.ofNullable(own.get(code))))));
        List<BigDecimal> paces = own.values().stream().sorted().toList();
        pace = enough() ? percentile(paces) : BigDecimal.ZERO;
        slow = enough() ? pace.min(paces.get(rank(paces.size(), TAIL) - 1)) : pace;
        fast = enough() ? pace.max(paces.get(rank(paces.size(), 1 - TAIL) - 1)) : pace;
    }

    /** Contributors whose pace is known. */
    public int contributors() {
        return own.size();
    }

    /** False with fewer than {@value #FEWEST} known paces; the pace is then meaningless. */
    public boolean enough() {
        return own.size() >= FEWEST;
    }

    /** Pace of the top quarter, a fraction a year. */
    public BigDecimal pace() {
        return pace;
    }

    public Estimate at(int year) {
        return new Estimate(rounded(share(year, pace)), rounded(share(year, slow)), rounded(share(year, fast)));
    }

    /** The year, with its fraction, in which all together are at a share; empty when not within a hundred years. */
    public Optional<BigDecimal> yearOf(BigDecimal target) {
        BigDecimal before = share(lastYear, pace);
        for (int year = lastYear + 1; year <= lastYear + YEARS_LOOKED_AT; year++) {
            BigDecimal after = share(year, pace);
            if (after.compareTo(target) >= 0) {
                BigDecimal part = after.compareTo(before) <= 0
                        ? BigDecimal.ONE
                        : target.subtract(before).divide(after.subtract(before), MathContext.DECIMAL128);
                return Optional.of(BigDecimal.valueOf(year - 1L).add(part.max(BigDecimal.ZERO)));
            }
            before = after;
        }
        return Optional.empty();
    }

    private BigDecimal share(int year, BigDecimal atLeast) {
        BigDecimal women = BigDecimal.ZERO;
        long people = 0;
        BigDecimal ahead = BigDecimal.valueOf((long) year - lastYear);
        for (Sender sender : senders) {
            BigDecimal size = BigDecimal.valueOf(sender.last().share().whole());
            BigDecimal increment = sender.own().map(atLeast::max).orElse(atLeast);
            women = women.add(BigDecimal.valueOf(sender.last().share().part())
                    .add(size.multiply(increment).multiply(ahead))
                    .min(size)
                    .max(BigDecimal.ZERO));
            people += sender.last().share().whole();
        }
        return people == 0 ? BigDecimal.ZERO : women.divide(BigDecimal.valueOf(people), MathContext.DECIMAL128);
    }

    private static BigDecimal percentile(List<BigDecimal> sorted) {
        BigDecimal position = RANK.multiply(BigDecimal.valueOf(sorted.size() - 1L));
        int below = position.intValue();
        BigDecimal low = sorted.get(below);
        BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return low.add(high.subtract(low).multiply(position.subtract(BigDecimal.valueOf(below))));
    }

    /** The order statistic, from 1, below which the percentile lies with a probability of at most {@code tail}. */
    private static int rank(int paces, double tail) {
        return Math.clamp(
                new BinomialDistribution(paces, RANK.doubleValue()).inverseCumulativeProbability(tail) + 1L, 1, paces);
    }

    private static BigDecimal rounded(BigDecimal share) {
        return share.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

package org.mizani.parity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mizani.metrics.Share;

/**
 * Shares whole people out by weights so that they add up exactly: each gets its quota rounded down, and the people left
 * go to the largest remainders (Hamilton's method; Balinski and Young, "Fair Representation", 1982). Nobody gets more
 * than fits: who would, gets what fits, and the rest is shared out anew among the others. Equal remainders go to the
 * larger weight, then to who comes first.
 */
final class Allocation {

    private final List<Claim> open = new ArrayList<>();
    private final List<Claim> all = new ArrayList<>();
    private long left;

    private Allocation(long total) {
        this.left = total;
    }

    /**
     * Women to be asked of each contributor, in the order of the contributors, so that the total is met at the same
     * strength. Nobody is asked for more women than it has men.
     *
     * @param total at most the men of all contributors
     */
    static List<Long> of(long total, List<Share> contributors, BigDecimal target, Sharing sharing) {
        Allocation allocation = new Allocation(total);
        contributors.forEach(c -> allocation.all.add(new Claim(c, sharing.weight(c, target))));
        allocation.share();
        if (allocation.left > 0) {
            allocation.all.forEach(c -> c.weight = Sharing.SIZE.weight(c.contributor, target));
            allocation.share();
        }
        if (allocation.left > 0) {
            throw new IllegalArgumentException("no men for " + allocation.left + " of " + total + " women");
        }
        return allocation.all.stream().map(c -> c.given).toList();
    }

    private void share() {
        open.clear();
        all.stream().filter(c -> c.weight.signum() > 0 && c.room() > 0).forEach(open::add);
        while (fillThoseThatWouldOverflow()) {
            // the others' quotas have grown
        }
        if (open.isEmpty() || left == 0) {
            return;
        }
        BigDecimal weights = weights();
        BigDecimal total = BigDecimal.valueOf(left);
        for (Claim claim : open) {
            BigDecimal[] quota = total.multiply(claim.weight).divideAndRemainder(weights);
            claim.remainder = quota[1];
            give(claim, quota[0].longValueExact());
        }
        open.sort(Comparator.comparing((Claim c) -> c.remainder)
                .thenComparing(c -> c.weight)
                .reversed());
        long over = left;
        open.stream().limit(over).forEach(c -> give(c, 1));
    }

    private boolean fillThoseThatWouldOverflow() {
        BigDecimal weights = weights();
        BigDecimal total = BigDecimal.valueOf(left);
        List<Claim> full = open.stream()
                .filter(c -> total.multiply(c.weight).compareTo(weights.multiply(BigDecimal.valueOf(c.room()))) > 0)
                .toList();
        full.forEach(c -> give(c, c.room()));
        open.removeAll(full);
        return !full.isEmpty();
    }

    private BigDecimal weights() {
        return open.stream().map(c -> c.weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void give(Claim claim, long people) {
        claim.given += people;
        left -= people;
    }

    private static final class Claim {

        private final Share contributor;
        private BigDecimal weight;
        private BigDecimal remainder = BigDecimal.ZERO;
        private long given;

        Claim(Share contributor, BigDecimal weight) {
            this.contributor = contributor;
            this.weight = weight;
        }

        long room() {
            return contributor.whole() - contributor.part() - given;
        }
    }
}

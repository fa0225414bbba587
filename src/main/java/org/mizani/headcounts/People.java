package org.mizani.headcounts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;

/**
 * How many people a slice of one or more operations holds; a sum that skips blanks.
 *
 * @param notReported people whose sex the source does not state
 * @param paired women of women and men, of the rows that state both: the only ones that a share may use
 * @param blanks claims in the sum that lack women or men
 */
public record People(MetricValue women, MetricValue men, MetricValue notReported, Share paired, long blanks) {

    /** Nobody reported anything. */
    public static final People NONE =
            new People(MetricValue.notReported(), MetricValue.notReported(), MetricValue.notReported(), Share.NONE, 0);

    static People of(
            @Nullable Number women, @Nullable Number men, @Nullable Number notReported, Share paired, long blanks) {
        return new People(count(women), count(men), count(notReported), paired, blanks);
    }

    /** Women, men and sex not reported, as far as they are stated. */
    public MetricValue total() {
        return sum(sum(women, men), notReported);
    }

    /** Women of women and men as a fraction; sex not reported and rows that state one sex alone are left out. */
    public MetricValue share() {
        boolean nobody = women.known().isPresent()
                && men.known().isPresent()
                && counted().signum() == 0;
        return paired.whole() == 0 && !nobody ? MetricValue.notReported() : paired.fraction();
    }

    /** Both slices together; a figure that one of them lacks is skipped. */
    public People plus(People other) {
        return new People(
                sum(women, other.women),
                sum(men, other.men),
                sum(notReported, other.notReported),
                paired.plus(other.paired),
                blanks + other.blanks);
    }

    public boolean stated() {
        return total().known().isPresent();
    }

    private BigDecimal counted() {
        return women.known().orElse(BigDecimal.ZERO).add(men.known().orElse(BigDecimal.ZERO));
    }

    private static MetricValue sum(MetricValue a, MetricValue b) {
        return a.known().isEmpty() ? b : a.map(v -> v.add(b.known().orElse(BigDecimal.ZERO)));
    }

    private static MetricValue count(@Nullable Number count) {
        return count == null ? MetricValue.notReported() : MetricValue.of(count.longValue());
    }
}

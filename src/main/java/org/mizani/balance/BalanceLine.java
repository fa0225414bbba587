package org.mizani.balance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Conversions;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.AgainstTarget;

/**
 * An operation, or a contributor in it, with its two sides; no figure is made of both.
 *
 * @param contributor null for the operation as a whole
 * @param women null when nobody of the component is reported
 * @param money null when nothing is stated in the scope; that of the operation, also of a contributor's line
 * @param owed null when no statement of arrears is on record in the scope
 */
public record BalanceLine(
        String operation,
        @Nullable String contributor,
        @Nullable WomenSide women,
        @Nullable MoneySide money,
        @Nullable OwedSide owed) {

    /** What keeps a line from being drawn; names are the translations {@code balance.lacks.<code>}. */
    public enum Lack {
        NO_REPORT,
        NO_SHARE,
        NO_TARGET,
        NO_NEED,
        NO_COVERAGE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** How money and what is owed were converted, and what was not. */
    public Conversions conversions() {
        return Conversions.of(List.of(
                money == null ? Conversions.NONE : Conversions.of(money.position()),
                owed == null ? Conversions.NONE : owed.conversions()));
    }

    /** True when both sides are known, so that the line can be drawn. */
    public boolean both() {
        return lacks().isEmpty();
    }

    /** True when neither side is known, nor what is owed; people whose sex is not reported are no silence. */
    boolean silent() {
        return owed == null && (women == null || !women.counted()) && (money == null || !money.known());
    }

    /** Why a side is missing; empty when none is. */
    public List<Lack> lacks() {
        List<Lack> lacks = new ArrayList<>();
        if (women == null) {
            lacks.add(Lack.NO_REPORT);
        } else if (!women.known()) {
            AgainstTarget reading = women.reading();
            lacks.add(reading.share() instanceof MetricValue.Known ? Lack.NO_TARGET : Lack.NO_SHARE);
        }
        if (money == null) {
            lacks.add(Lack.NO_NEED);
        } else if (!money.known()) {
            lacks.add(Lack.NO_COVERAGE);
        }
        return lacks;
    }
}

package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.SumCheck;

/** The figures of a column between two rows, added up as they pass. */
final class RunningSum {

    private long whole;
    private BigDecimal parts = BigDecimal.ZERO;
    private int count;
    private int blanks;
    private int decimals;
    private boolean unusable;
    private @Nullable String unit;

    void add(long figure) {
        count++;
        whole = Math.addExact(whole, figure);
    }

    void add(BigDecimal figure) {
        count++;
        parts = parts.add(figure);
        decimals = Math.max(decimals, figure.scale());
    }

    void addBlank() {
        blanks++;
    }

    /** A cell that cannot be read: what it would add is not known. */
    void addUnreadable() {
        unusable = true;
    }

    /** Amounts of several currencies have no sum. */
    void measuredIn(String currency) {
        unusable |= unit != null && !unit.equals(currency);
        unit = currency;
    }

    void addAll(RunningSum other) {
        whole = Math.addExact(whole, other.whole);
        parts = parts.add(other.parts);
        count += other.count;
        blanks += other.blanks;
        decimals = Math.max(decimals, other.decimals);
        unusable |= other.unusable;
        if (other.unit != null) {
            measuredIn(other.unit);
        }
    }

    boolean usable() {
        return !unusable;
    }

    int count() {
        return count;
    }

    int blanks() {
        return blanks;
    }

    BigDecimal sum() {
        return parts.add(BigDecimal.valueOf(whole));
    }

    /** @param exact whether figures of this kind, such as people, are never rounded */
    SumCheck against(BigDecimal printed, boolean exact) {
        return exact
                ? sum().compareTo(printed) == 0 ? SumCheck.EXACT : SumCheck.ERROR
                : SumCheck.of(sum(), count, decimals, printed);
    }
}

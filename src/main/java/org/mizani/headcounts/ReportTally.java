package org.mizani.headcounts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;

/**
 * Adds up what one import says about a report, as long as that is all there is to its roll-up: nobody else has an open
 * claim about it, no fact is stated twice, and nothing is a total of other claims. Then none of the conditions of
 * {@link CountedQueries} can leave a claim out, and the claims need not be read again.
 */
final class ReportTally {

    private final ReportKey report;
    private final Map<PersonnelType, Counts> types = new EnumMap<>(PersonnelType.class);
    private final Set<Component> wholes = EnumSet.noneOf(Component.class);
    private final Set<Component> parts = EnumSet.noneOf(Component.class);
    private final boolean alone;
    private boolean repeats;
    private boolean totals;

    /** @param alone whether nobody else has an open claim about it */
    ReportTally(ReportKey report, boolean alone) {
        this.report = report;
        this.alone = alone;
    }

    ReportKey report() {
        return report;
    }

    boolean alone() {
        return alone;
    }

    /** Says that a fact is stated a second time. */
    void repeated() {
        repeats = true;
    }

    void add(Headcount claim) {
        Component component = claim.type().component();
        totals |= claim.contributor().equals(Headcount.ALL) || component == Component.UNIFORMED;
        (claim.type().code().equals(component.code()) ? wholes : parts).add(component);
        types.computeIfAbsent(claim.type(), t -> new Counts()).add(claim);
    }

    /** True when the sums are the roll-up; where it is false, they may be. */
    boolean complete() {
        return alone && !repeats && !totals && wholes.stream().noneMatch(parts::contains);
    }

    void sums(BiConsumer<PersonnelType, Counts> each) {
        types.forEach(each);
    }

    /** The columns of a roll-up. */
    static final class Counts {
        private final long[] sums = new long[3];
        private final boolean[] stated = new boolean[3];
        private long pairedWomen;
        private long pairedMen;
        private int contributors;
        private int blanks;

        private void add(Headcount claim) {
            Integer women = claim.women();
            Integer men = claim.men();
            add(0, women);
            add(1, men);
            add(2, claim.notReported());
            contributors++;
            if (women == null || men == null) {
                blanks++;
            } else {
                pairedWomen += women;
                pairedMen += men;
            }
        }

        private void add(int which, @Nullable Integer count) {
            if (count != null) {
                stated[which] = true;
                sums[which] += count;
            }
        }

        @Nullable
        Long women() {
            return sum(0);
        }

        @Nullable
        Long men() {
            return sum(1);
        }

        @Nullable
        Long notReported() {
            return sum(2);
        }

        private @Nullable Long sum(int which) {
            return stated[which] ? (Long) sums[which] : null;
        }

        long pairedWomen() {
            return pairedWomen;
        }

        long pairedMen() {
            return pairedMen;
        }

        int contributors() {
            return contributors;
        }

        int blanks() {
            return blanks;
        }
    }
}

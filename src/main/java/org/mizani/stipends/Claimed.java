package org.mizani.stipends;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.ArrearsBook;
import org.mizani.financing.ArrearsRange;
import org.mizani.financing.Conversions;
import org.mizani.financing.OwedLine;
import org.mizani.financing.OwedSum;
import org.mizani.financing.Scope;
import org.mizani.financing.ScopeArrears;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;

/**
 * What sources say is owed as stipends at the end of the period.
 *
 * @param on date of the statement, null when there is none
 * @param source what it names as its source, null when there is none or several
 * @param ranges what claims about what is counted of that statement disagree on
 * @param conversions how it was converted, and what was not
 * @param undivided totals that name no contributor, where one is asked for: nobody knows its part
 */
public record Claimed(
        MetricValue amount,
        @Nullable LocalDate on,
        @Nullable String source,
        @Nullable FigureId figure,
        List<ArrearsRange> ranges,
        Conversions conversions,
        List<OwedLine> undivided) {

    static final Claimed NOTHING = without(MetricValue.notReported());

    /** A statement does not tell components apart. */
    static final Claimed NOT_BY_COMPONENT = without(MetricValue.notMeaningful("stipends.claimed.not-by-component"));

    /** A statement tells no part of what donors pay apart. */
    static final Claimed NOT_OF_KIND = without(MetricValue.notMeaningful("stipends.claimed.not-of-kind"));

    public Claimed {
        ranges = List.copyOf(ranges);
        undivided = List.copyOf(undivided);
    }

    private static Claimed without(MetricValue why) {
        return new Claimed(why, null, null, null, List.of(), Conversions.NONE, List.of());
    }

    /**
     * What the latest statement says.
     *
     * @param from first day of the period; a statement from before it says nothing about it
     */
    static Claimed of(ArrearsBook book, ScopeArrears scope, LocalDate from) {
        List<OwedLine> undivided =
                scope.undivided().stream().filter(l -> !l.asOf().isBefore(from)).toList();
        if (scope.lines().isEmpty()) {
            MetricValue why = scope.notConverted().isEmpty()
                    ? MetricValue.notReported()
                    : MetricValue.notMeaningful("arrears.no-rate");
            return new Claimed(why, null, null, null, List.of(), scope.conversions(), undivided);
        }
        LocalDate on = scope.lines().getFirst().asOf();
        if (on.isBefore(from)) {
            MetricValue why = MetricValue.notMeaningful("stipends.claimed.before");
            return new Claimed(why, on, null, null, List.of(), Conversions.NONE, List.of());
        }
        OwedSum sum = scope.together();
        return new Claimed(
                sum.total(),
                on,
                sum.inputs().size() == 1
                        ? sum.inputs().getFirst().claim().funding().citation().source()
                        : null,
                book.figure(sum, Scope.STIPENDS, null, null, null),
                scope.ranges().stream().filter(r -> counted(r, sum)).toList(),
                scope.conversions(),
                undivided);
    }

    private static boolean counted(ArrearsRange range, OwedSum sum) {
        return sum.inputs().stream()
                .anyMatch(i -> i.claim().funding().key().equals(range.fact().key()));
    }

    /** True when there is a statement, but an older one than the period. */
    public boolean older() {
        return on != null && amount.known().isEmpty();
    }
}

package org.mizani.financing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is owed of one scope.
 *
 * @param lines by operation and contributor; of the contributor alone where one is asked for
 * @param undivided totals that name no contributor, where one is asked for: what part of them is owed to it nobody knows
 * @param aside totals of the latest statements that name no contributor and are not added, because others name some
 * @param ranges about what open claims disagree, also at earlier dates
 * @param rates the exchange rates that were used for lines, totals and ranges
 * @param notConverted claims of the latest statements, about whom is asked or naming nobody, left out because no rate is
 *     known
 */
public record ScopeArrears(
        Scope scope,
        List<OwedLine> lines,
        List<OwedLine> undivided,
        List<ArrearsRange.Version> aside,
        List<ArrearsRange> ranges,
        List<ExchangeRate> rates,
        List<Claim<Arrears>> notConverted) {

    public ScopeArrears {
        lines = List.copyOf(lines);
        undivided = List.copyOf(undivided);
        aside = List.copyOf(aside);
        ranges = List.copyOf(ranges);
        rates = List.copyOf(rates);
        notConverted = List.copyOf(notConverted);
    }

    /** All lines together. */
    public OwedSum together() {
        return OwedSum.of(lines.stream().map(OwedLine::owed).toList());
    }

    /** How all of it was converted. */
    public Conversions conversions() {
        return new Conversions(rates, List.copyOf(notConverted));
    }

    /**
     * How what one operation owes was converted, and what of it was not.
     *
     * @param contributor null for all
     */
    public Conversions conversions(String operation, @Nullable String contributor) {
        return new Conversions(
                lines.stream()
                        .filter(l -> l.operation().equals(operation)
                                && (contributor == null || contributor.equals(l.contributor())))
                        .flatMap(l -> l.rates().stream())
                        .toList(),
                notConverted.stream()
                        .filter(c -> c.funding().operation().equals(operation)
                                && (contributor == null
                                        || contributor.equals(c.funding().contributor())))
                        .<Claim<? extends Funding>>map(c -> c)
                        .toList());
    }

    /** True when none of these claims is added, because others of the statement name contributors. */
    public boolean leavesAside(ArrearsRange range) {
        return aside.stream()
                .anyMatch(version ->
                        version.claim().equals(range.versions().getFirst().claim()));
    }

    /** True when the lines join statements of several dates. */
    public boolean datesDiffer() {
        return lines.stream().map(OwedLine::asOf).distinct().count() > 1;
    }
}

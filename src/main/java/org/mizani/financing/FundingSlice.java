package org.mizani.financing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Period;

/** A scope and a period that figures of an operation are stated for. */
public record FundingSlice(Scope scope, Period period) {

    /** Periods of needs; of a scope without needs, those of flows. By scope and time. */
    static List<FundingSlice> stated(ClaimSet open) {
        return sorted(ofPeriods(open));
    }

    /** The same, and each scope without any from its first day to its last within a period, null for all. */
    static List<FundingSlice> onRecord(ClaimSet open, @Nullable Period within) {
        List<FundingSlice> stated = ofPeriods(open).toList();
        Set<Scope> others = open.scopes();
        stated.forEach(s -> others.remove(s.scope()));
        return sorted(Stream.concat(
                stated.stream(), others.stream().flatMap(scope -> ofDays(open, scope, within).stream())));
    }

    private static Stream<FundingSlice> ofPeriods(ClaimSet open) {
        List<FundingSlice> needed = open.requirements().stream()
                .map(c -> new FundingSlice(c.funding().scope(), c.funding().period()))
                .toList();
        Set<Scope> scopes = open.scopes();
        needed.forEach(s -> scopes.remove(s.scope()));
        Stream<FundingSlice> flows = open.all()
                .map(Claim::funding)
                .filter(f -> scopes.contains(f.scope()))
                .flatMap(FundingSlice::ofFlow);
        return Stream.concat(needed.stream(), flows);
    }

    private static Stream<FundingSlice> ofFlow(Funding claim) {
        return claim instanceof Flow flow && flow.when().period() != null
                ? Stream.of(new FundingSlice(flow.scope(), flow.when().period()))
                : Stream.empty();
    }

    private static Optional<FundingSlice> ofDays(ClaimSet open, Scope scope, @Nullable Period within) {
        List<LocalDate> days = open.all()
                .map(Claim::funding)
                .filter(f -> f.scope() == scope)
                .map(Funding::rateDay)
                .filter(day -> within == null || within.contains(day))
                .sorted()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new FundingSlice(scope, new Period(days.getFirst(), days.getLast())));
    }

    private static List<FundingSlice> sorted(Stream<FundingSlice> slices) {
        return slices.distinct()
                .sorted(Comparator.comparing(FundingSlice::scope)
                        .thenComparing(s -> s.period().from())
                        .thenComparing(s -> s.period().to()))
                .toList();
    }
}

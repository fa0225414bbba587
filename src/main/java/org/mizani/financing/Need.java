package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mizani.metrics.Period;

/**
 * A requirement and the days that it counts for.
 *
 * @param days the whole period; where a requirement only overlaps the period asked for, its days inside that no other
 *     requirement states a need for
 */
record Need(Claim<Requirement> claim, List<Period> days) {

    Need {
        days = List.copyOf(days);
    }

    /**
     * The requirements that count for a question, so that no day's need counts twice: those inside the period that do not
     * overlap, then, where the reader asks for pro-rating, the others, the longest overlap first.
     *
     * @param current of the question's scope, inside its period or, with pro-rating, overlapping it
     */
    static List<Need> of(List<Claim<Requirement>> current, FundingQuestion question) {
        Period asked = question.period();
        List<Need> needs = new ArrayList<>();
        List<Period> taken = new ArrayList<>();
        for (Claim<Requirement> claim : FundingMetrics.countable(inside(current, asked))) {
            Period period = claim.funding().period();
            needs.add(new Need(claim, List.of(period)));
            taken.add(period);
        }
        if (!question.prorata()) {
            return needs;
        }
        Map<Period, List<Period>> free = new HashMap<>();
        Parts.wholesOrCategories(current, Requirement::period).stream()
                .filter(c -> !taken.contains(c.funding().period()))
                .sorted(Comparator.comparingLong((Claim<Requirement> c) ->
                                -common(c.funding().period(), asked).days())
                        .thenComparing(c -> c.funding().period().from())
                        .thenComparing(c -> c.funding().period().to()))
                .forEach(claim -> {
                    Period period = claim.funding().period();
                    List<Period> days = free.computeIfAbsent(period, p -> take(common(p, asked), taken));
                    if (!days.isEmpty()) {
                        needs.add(new Need(claim, days));
                    }
                });
        return needs;
    }

    /**
     * Requirements that overlap those that count without being a part of them, such as years that begin in other months: they
     * are in no sum.
     *
     * @param inside the period asked for
     */
    static List<Claim<Requirement>> overlapping(List<Claim<Requirement>> inside, List<Need> counted) {
        List<Period> taken = counted.stream().flatMap(n -> n.days().stream()).toList();
        return Parts.wholesOrCategories(inside, Requirement::period).stream()
                .filter(c -> !rest(c.funding().period(), taken).isEmpty())
                .toList();
    }

    /** Categories of the needs that count as wholes, for the same days. */
    static List<Need> parts(List<Claim<Requirement>> current, List<Need> counted) {
        Map<Period, List<Period>> wholes = new HashMap<>();
        counted.stream()
                .filter(n -> n.claim().funding().category().isBlank())
                .forEach(n -> wholes.put(n.claim().funding().period(), n.days()));
        return current.stream()
                .filter(c -> !c.funding().category().isBlank())
                .flatMap(
                        c -> Stream.ofNullable(wholes.get(c.funding().period())).map(days -> new Need(c, days)))
                .toList();
    }

    /** Converted, each with its part by days; those without a rate are left out. */
    static List<Valued<Requirement>> value(List<Need> needs, Converter converter) {
        Map<Claim<Requirement>, List<Period>> days = new HashMap<>();
        needs.forEach(n -> days.put(n.claim(), n.days()));
        return converter.value(needs.stream().map(Need::claim).toList()).stream()
                .map(v -> new Valued<>(v.claim(), part(v, days.getOrDefault(v.claim(), List.of()))))
                .toList();
    }

    private static BigDecimal part(Valued<Requirement> need, List<Period> days) {
        return days.stream()
                .map(d -> Prorating.part(need.amount(), need.funding().period(), d))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Claim<Requirement>> inside(List<Claim<Requirement>> claims, Period asked) {
        return claims.stream().filter(c -> c.funding().within(asked)).toList();
    }

    private static Period common(Period one, Period other) {
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalDate to = one.to().isBefore(other.to()) ? one.to() : other.to();
        return new Period(from, to);
    }

    /** The days of a period that are not taken yet; they are taken from now on. */
    private static List<Period> take(Period wanted, List<Period> taken) {
        List<Period> free = rest(wanted, taken);
        taken.addAll(free);
        return free;
    }

    private static List<Period> rest(Period wanted, List<Period> taken) {
        List<Period> free = List.of(wanted);
        for (Period other : taken) {
            free = free.stream().flatMap(f -> without(f, other).stream()).toList();
        }
        return free;
    }

    private static List<Period> without(Period period, Period other) {
        if (!period.overlaps(other)) {
            return List.of(period);
        }
        List<Period> rest = new ArrayList<>();
        if (period.from().isBefore(other.from())) {
            rest.add(new Period(period.from(), other.from().minusDays(1)));
        }
        if (period.to().isAfter(other.to())) {
            rest.add(new Period(other.to().plusDays(1), period.to()));
        }
        return rest;
    }
}

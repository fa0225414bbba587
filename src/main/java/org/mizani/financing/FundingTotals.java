package org.mizani.financing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.ImportEffects.Total;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Money;

/** Money of one kind, scope and currency added up, before an import and after it. */
final class FundingTotals {

    static final Collector<Claim<? extends Funding>, ?, Map<FundingKey, Money>> BY_FACT =
            Collectors.toMap(c -> c.funding().key(), c -> c.funding().money(), (a, b) -> b);

    /**
     * What is added up.
     *
     * @param asOf the date of a stock, which is never added over dates
     */
    private record Sum(
            String operation,
            String kind,
            Scope scope,
            String currency,
            @Nullable LocalDate asOf) {

        static Sum of(Funding f) {
            LocalDate asOf = stock(f) ? f.rateDay() : null;
            return new Sum(f.operation(), f.key().kind(), f.scope(), f.money().currency(), asOf);
        }
    }

    private FundingTotals() {}

    /**
     * @param touched what an import states and withdraws
     * @param before the current claims just before it, of all operations that it speaks of
     */
    static List<Total> compare(
            List<Claim<? extends Funding>> touched,
            List<Claim<? extends Funding>> before,
            List<Claim<? extends Funding>> after) {
        return sums(touched).stream()
                .map(sum -> new Total(
                        sum.operation,
                        List.of(":financing.kind." + sum.kind, ":scope." + sum.scope.code(), sum.currency),
                        sum.asOf,
                        added(before, sum),
                        added(after, sum),
                        link(sum.operation, "money")))
                .toList();
    }

    static String link(String operation, String tab) {
        return "operations/" + operation + "?tab=" + tab;
    }

    /** Of stocks those of the newest date alone. */
    private static List<Sum> sums(List<Claim<? extends Funding>> touched) {
        Map<Sum, Optional<Sum>> newest = touched.stream()
                .map(c -> Sum.of(c.funding()))
                .collect(Collectors.groupingBy(
                        s -> new Sum(s.operation, s.kind, s.scope, s.currency, null),
                        Collectors.maxBy(comparing(Sum::asOf, nullsFirst(naturalOrder())))));
        return newest.values().stream()
                .flatMap(Optional::stream)
                .sorted(comparing(Sum::operation)
                        .thenComparing(Sum::kind)
                        .thenComparing(Sum::scope)
                        .thenComparing(Sum::currency))
                .toList();
    }

    private static MetricValue added(List<Claim<? extends Funding>> current, Sum sum) {
        List<Claim<? extends Funding>> own =
                current.stream().filter(c -> Sum.of(c.funding()).equals(sum)).toList();
        return Stream.of(
                        FundingMetrics.countable(of(own, Requirement.class)).stream(),
                        Parts.byContributor(Parts.wholesOrCategories(of(own, Arrears.class), Arrears::contributor))
                                .stream(),
                        Parts.wholesOrCategories(of(own, CashBalance.class), CashBalance::asOf).stream(),
                        own.stream().filter(c -> c.funding() instanceof Flow))
                .flatMap(claims -> claims)
                .map(c -> c.funding().money().amount())
                .reduce(java.math.BigDecimal::add)
                .map(total -> MetricValue.of(Decimals.plain(total)))
                .orElse(MetricValue.notReported());
    }

    private static <F extends Funding> List<Claim<F>> of(List<Claim<? extends Funding>> claims, Class<F> type) {
        return claims.stream()
                .filter(c -> type.isInstance(c.funding()))
                .map(c -> new Claim<>(c.figure(), c.id(), c.importId(), c.recordedFrom(), type.cast(c.funding())))
                .toList();
    }

    private static boolean stock(Funding f) {
        return switch (f) {
            case Arrears ignored -> true;
            case CashBalance ignored -> true;
            case Requirement ignored -> false;
            case Flow ignored -> false;
        };
    }
}

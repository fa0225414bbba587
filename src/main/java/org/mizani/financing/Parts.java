package org.mizani.financing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;

/** Which claims may be added so that nothing counts twice, and their sum. */
final class Parts {

    private Parts() {}

    /** The sum; not reported when there is nothing to add. */
    static MetricValue sum(Collection<? extends Valued<?>> parts) {
        return parts.isEmpty() ? MetricValue.notReported() : MetricValue.of(total(parts));
    }

    static BigDecimal total(Collection<? extends Valued<?>> parts) {
        return parts.stream().map(Valued::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Where a source gives the whole (no category) of a place, its categories are parts of it and left out. */
    static <F extends Funding> List<Claim<F>> wholesOrCategories(List<Claim<F>> claims, Function<F, Object> place) {
        Map<Object, List<Claim<F>>> places = claims.stream()
                .collect(Collectors.groupingBy(c -> place.apply(c.funding()), LinkedHashMap::new, Collectors.toList()));
        return places.values().stream()
                .flatMap(list -> {
                    List<Claim<F>> wholes = list.stream()
                            .filter(c -> c.funding().category().isBlank())
                            .toList();
                    return (wholes.isEmpty() ? list : wholes).stream();
                })
                .toList();
    }

    /** Requirements of periods that do not overlap, see {@link PeriodsApart}. */
    static List<Claim<Requirement>> apart(List<Claim<Requirement>> claims) {
        Set<Period> apart =
                PeriodsApart.of(claims.stream().map(c -> c.funding().period()).toList());
        return claims.stream().filter(c -> apart.contains(c.funding().period())).toList();
    }

    /** Arrears by contributor where they are known, the total of all where they are not. */
    static List<Claim<Arrears>> byContributor(List<Claim<Arrears>> claims) {
        boolean brokenDown =
                claims.stream().anyMatch(c -> !c.funding().contributor().equals(Arrears.ALL));
        return claims.stream()
                .filter(c -> !brokenDown || !c.funding().contributor().equals(Arrears.ALL))
                .toList();
    }
}

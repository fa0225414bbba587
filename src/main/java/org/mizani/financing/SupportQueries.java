package org.mizani.financing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.springframework.stereotype.Repository;

/** Who supports which operation with what, in a period. */
@Repository
public class SupportQueries {

    private final KeptClaims kept;

    SupportQueries(KeptClaims kept) {
        this.kept = kept;
    }

    /** @param operations codes; what no claim names gives no row */
    public SupportAnswer support(Collection<String> operations, Period period, String currency, KnownAt knownAt) {
        List<SupportAnswer> answers = kept.of(operations, knownAt).values().stream()
                .map(claims -> claims.support(period, currency))
                .toList();
        return new SupportAnswer(
                all(answers, SupportAnswer::rows).stream()
                        .sorted(Comparator.comparing(Support::scope)
                                .thenComparing(Support::operation)
                                .thenComparing(Support::partner)
                                .thenComparing(Support::form))
                        .toList(),
                all(answers, SupportAnswer::rates).stream().distinct().toList(),
                all(answers, SupportAnswer::notConverted),
                all(answers, SupportAnswer::beyond));
    }

    private static <T> List<T> all(List<SupportAnswer> answers, Function<SupportAnswer, List<T>> part) {
        return answers.stream().map(part).flatMap(List::stream).toList();
    }
}

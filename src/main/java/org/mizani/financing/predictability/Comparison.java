package org.mizani.financing.predictability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.OperationClaims;
import org.mizani.financing.ReadAhead;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.springframework.stereotype.Component;

/** Operations side by side, in one scope: needs of different scope are not compared. */
@Component
public class Comparison implements ReadAhead {

    private final PredictabilityQueries predictability;
    private final FinancingQueries financing;
    private final OperationQueries operations;

    Comparison(PredictabilityQueries predictability, FinancingQueries financing, OperationQueries operations) {
        this.predictability = predictability;
        this.financing = financing;
        this.operations = operations;
    }

    /**
     * @param scopes all that are on record
     * @param operations those of which at least one measure is known in the scope, by code
     * @param silent codes of those of which the scope is on record, but nothing that a measure needs
     */
    public record Compared(Scope scope, Set<Scope> scopes, List<Predictability> operations, List<String> silent) {
        public Compared {
            operations = List.copyOf(operations);
            silent = List.copyOf(silent);
        }
    }

    /**
     * @param asked null for the scope of which most operations speak
     * @param from null for the first day on record of each operation
     * @param to null for the last day on record of each operation
     */
    public Compared of(
            @Nullable Scope asked, @Nullable LocalDate from, @Nullable LocalDate to, String currency, KnownAt knownAt) {
        Set<String> ledByAu = new HashSet<>();
        SortedSet<String> codes = new TreeSet<>();
        for (Operation operation : operations.all()) {
            codes.add(operation.code());
            if (operation.ledBy(PredictabilityQueries.AU)) {
                ledByAu.add(operation.code());
            }
        }
        Map<String, OperationClaims> claims = financing.about(codes, knownAt);
        SortedMap<Scope, Integer> speakers = new TreeMap<>();
        claims.values().forEach(c -> c.spans().keySet().forEach(scope -> speakers.merge(scope, 1, Integer::sum)));
        Scope scope = asked == null ? usual(speakers) : asked;
        List<Predictability> found = new ArrayList<>();
        claims.forEach((operation, known) -> {
            Period span = known.spans().get(scope);
            if (span != null) {
                LocalDate first = from == null ? span.from() : from;
                LocalDate last = to == null ? span.to() : to;
                if (!last.isBefore(first) && span.overlaps(new Period(first, last))) {
                    found.add(predictability.of(
                            new FundingQuestion(operation, new Period(first, last), scope, currency, knownAt),
                            known,
                            ledByAu.contains(operation)));
                }
            }
        });
        return new Compared(
                scope,
                speakers.keySet(),
                found.stream().filter(p -> !p.silent()).toList(),
                found.stream()
                        .filter(Predictability::silent)
                        .map(p -> p.question().operation())
                        .toList());
    }

    /** All that is on record, as the page shows it first; so the claims of all operations are read too. */
    @Override
    public void readAhead() {
        of(null, null, null, FundingQuestion.DEFAULT_CURRENCY, KnownAt.NOW);
    }

    private static Scope usual(SortedMap<Scope, Integer> speakers) {
        return speakers.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<Scope, Integer>::getValue))
                .map(Map.Entry::getKey)
                .orElse(Scope.MISSION_BUDGET);
    }
}

package org.mizani.financing.explorer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mizani.financing.LedgerQueries;
import org.mizani.financing.Ledgers;
import org.mizani.financing.Scope;
import org.mizani.metrics.Period;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.springframework.stereotype.Component;

/** Answers questions about money across operations. */
@Component
public class FinancingExplorer {

    private static final String USUAL_LEAD = "AU";

    private final LedgerQueries ledgers;
    private final OperationQueries operations;
    private final Clock clock;

    FinancingExplorer(LedgerQueries ledgers, OperationQueries operations, Clock clock) {
        this.ledgers = ledgers;
        this.operations = operations;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Unknown operations are left out. */
    public MoneyOutcome explore(MoneyFilter asked) {
        List<Operation> chosen = chosen(asked);
        Ledgers known = ledgers.ledgers(asked.knownAt());
        Span asTime = asked.span();
        Span span = asTime == null ? newest(known, chosen) : asTime;
        MoneyFilter filter = asked.withSpan(span);
        if (asked.operations().size() > 1) {
            for (Operation operation : chosen) {
                if (operations.isSum(operation.code())) {
                    return new MoneyOutcome.SumAmongOthers(filter, operation.code());
                }
            }
        }
        Scope named = asked.scope();
        Set<Scope> scopes = named == null ? scopes(known, chosen, span, filter.prorata()) : Set.of(named);
        return switch (scopes.size()) {
            case 0 -> new MoneyOutcome.Nothing(filter);
            case 1 ->
                new MoneyOutcome.Found(
                        MoneyOverview.of(filter, scopes.iterator().next(), span, chosen, known));
            default -> new MoneyOutcome.ScopeNeeded(filter, scopes);
        };
    }

    /** Scopes with anything on record in an answered question's time, whichever it names. */
    public Set<Scope> scopes(MoneyOverview overview) {
        MoneyFilter filter = overview.filter();
        return scopes(ledgers.ledgers(filter.knownAt()), chosen(filter), overview.span(), filter.prorata());
    }

    private static Set<Scope> scopes(Ledgers known, List<Operation> chosen, Span span, boolean prorata) {
        Map<String, Period> periods = new LinkedHashMap<>();
        chosen.forEach(o -> span.of(o).ifPresent(period -> periods.put(o.code(), period)));
        return known.scopes(periods, prorata);
    }

    private List<Operation> chosen(MoneyFilter filter) {
        return filter.operations().isEmpty()
                ? operations.all().stream().filter(o -> o.ledBy(USUAL_LEAD)).toList()
                : filter.operations().stream()
                        .flatMap(code -> operations.byCode(code).stream())
                        .distinct()
                        .sorted(Comparator.comparing(Operation::code))
                        .toList();
    }

    /** The newest time that a need is stated for and that has begun; this year when there is none. */
    private Span newest(Ledgers known, List<Operation> chosen) {
        LocalDate today = today();
        return known.needs(chosen.stream().map(Operation::code).toList())
                .filter(p -> !p.from().isAfter(today))
                .max(Comparator.comparing(Period::from).thenComparing(Period::to))
                .map(Span::of)
                .orElseGet(() -> new Span.CalendarYear(today.getYear()));
    }
}

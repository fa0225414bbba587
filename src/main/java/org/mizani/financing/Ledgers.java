package org.mizani.financing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;

/** The money of all operations as it was known at one time. */
public final class Ledgers {

    /** More currencies than these are asked for one after the other, not together. */
    private static final int MOST_CURRENCIES = 4;

    private final Map<String, Ledger> byOperation;
    private final Rates rates;
    private final ConversionNeeds money = new ConversionNeeds();
    private final Map<String, RateTable> tables = new ConcurrentHashMap<>();
    private final KnownAt knownAt;

    /** The exchange rates that converting some money into a currency takes. */
    interface Rates {
        RateTable converting(ConversionNeeds money, String currency);
    }

    Ledgers(Map<String, Ledger> byOperation, Rates rates, KnownAt knownAt) {
        this.byOperation = Map.copyOf(byOperation);
        this.byOperation.values().forEach(ledger -> ledger.addTo(money));
        this.rates = rates;
        this.knownAt = knownAt;
    }

    /** @throws IllegalArgumentException when the question is about another time */
    public LedgerAnswer ask(FundingQuestion question) {
        if (!question.knownAt().equals(knownAt)) {
            throw new IllegalArgumentException("known at " + knownAt + ", asked at " + question.knownAt());
        }
        return ledger(question.operation()).ask(question, rates(question));
    }

    /**
     * Scopes of the claims that count for a question, as {@code FinancingQueries} tells them of one operation; where none
     * counts, those of claims that are left out because they only overlap.
     *
     * @param periods by operation
     */
    public Set<Scope> scopes(Map<String, Period> periods, boolean prorata) {
        Set<Scope> scopes = new TreeSet<>();
        if (!prorata) {
            periods.forEach(
                    (operation, period) -> scopes.addAll(ledger(operation).scopesInside(period)));
        }
        if (scopes.isEmpty()) {
            periods.forEach(
                    (operation, period) -> scopes.addAll(ledger(operation).scopesTouching(period)));
        }
        return scopes;
    }

    /** Periods that requirements of some operations are stated for. */
    public Stream<Period> needs(Collection<String> operations) {
        return operations.stream().flatMap(o -> ledger(o).needs());
    }

    List<LedgerInput> inputs(FundingQuestion question, Measure measure, Predicate<MoneyTag> whose) {
        return ledger(question.operation()).inputs(question, measure, whose, rates(question));
    }

    List<LedgerInput> inputs(FundingQuestion question, Measure measure, @Nullable YearMonth month) {
        return ledger(question.operation()).inputs(question, measure, month, rates(question));
    }

    /** Converts all money before anybody asks in a currency. */
    void prepare(String currency) {
        RateTable table = rates(currency);
        byOperation.values().forEach(ledger -> ledger.prepare(currency, table));
    }

    private RateTable rates(FundingQuestion question) {
        return rates(question.currency());
    }

    private RateTable rates(String currency) {
        if (tables.size() > MOST_CURRENCIES) {
            tables.clear();
        }
        return tables.computeIfAbsent(currency, c -> rates.converting(money, c));
    }

    private Ledger ledger(String operation) {
        Ledger ledger = byOperation.get(operation);
        return ledger == null ? Ledger.empty() : ledger;
    }
}

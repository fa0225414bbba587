package org.mizani.financing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Period;

/** What counts of the money of one operation, kept to be asked again and again. */
final class Ledger {

    /** More currencies than these are asked for one after the other, not together. */
    private static final int MOST_CURRENCIES = 4;

    /** One question is asked again and again: by partner, by month, on another basis. */
    private static final int MOST_ANSWERS = 4;

    private final ClaimSet stated;
    private final List<LedgerEntry> flows;
    private final int chains;
    private final Map<String, LedgerAmounts> amounts = new ConcurrentHashMap<>();
    private final Cache<FundingQuestion, LedgerAnswer> answers =
            Caffeine.newBuilder().maximumSize(MOST_ANSWERS).build();

    /**
     * @param stated open claims without flows
     * @param flows of each fact the one that counts, in the order in which facts became known
     * @param chains number of chains
     */
    Ledger(ClaimSet stated, List<LedgerEntry> flows, int chains) {
        this.stated = stated;
        this.flows = List.copyOf(flows);
        this.chains = chains;
    }

    static Ledger empty() {
        return new Ledger(new ClaimSet(List.of(), List.of(), List.of(), List.of(), List.of()), List.of(), 0);
    }

    /** Scopes of claims that lie inside a period. */
    Set<Scope> scopesInside(Period period) {
        return scopes(f -> f.within(period), e -> period.contains(e.period()));
    }

    /** Scopes of claims with a day in a period. */
    Set<Scope> scopesTouching(Period period) {
        return scopes(f -> f.touches(period), e -> period.overlaps(e.period()));
    }

    private Set<Scope> scopes(Predicate<Funding> wanted, Predicate<LedgerEntry> flow) {
        Set<Scope> scopes = new TreeSet<>();
        stated.all().map(Claim::funding).filter(wanted).forEach(f -> scopes.add(f.scope()));
        flows.stream().filter(e -> !scopes.contains(e.scope())).filter(flow).forEach(e -> scopes.add(e.scope()));
        return scopes;
    }

    /** Periods that requirements are stated for. */
    Stream<Period> needs() {
        return stated.requirements().stream().map(c -> c.funding().period());
    }

    /** The money that is to be converted when another currency is asked for. */
    void addTo(ConversionNeeds money) {
        stated.all().map(Claim::funding).forEach(f -> money.add(f.money().currency(), f.rateDay()));
        flows.forEach(e -> money.add(e.currency(), LocalDate.ofEpochDay(e.to())));
    }

    LedgerAnswer ask(FundingQuestion question, RateTable rates) {
        return answers.get(question, asked -> {
            LedgerTally tally = new LedgerTally(FundingMetrics.position(asked, stated, rates), chains);
            tally.add(flows, amounts(asked.currency(), rates));
            return tally.answer();
        });
    }

    /** The flows behind a measure, by the tags that {@link LedgerTally} books them under, with their amounts inside. */
    List<LedgerInput> inputs(FundingQuestion question, Measure measure, Predicate<MoneyTag> whose, RateTable rates) {
        return new LedgerInputs(question, measure).whose(whose, flows, amounts(question.currency(), rates));
    }

    /** The receipts, or the money spent, of a month; of no month when {@code month} is null. */
    List<LedgerInput> inputs(FundingQuestion question, Measure measure, @Nullable YearMonth month, RateTable rates) {
        return new LedgerInputs(question, measure).of(month, flows, amounts(question.currency(), rates));
    }

    /** Converts all flows before anybody asks in a currency. */
    void prepare(String currency, RateTable rates) {
        amounts(currency, rates);
    }

    private LedgerAmounts amounts(String currency, RateTable rates) {
        if (amounts.size() > MOST_CURRENCIES) {
            amounts.clear();
        }
        return amounts.computeIfAbsent(currency, c -> LedgerAmounts.of(flows, c, rates));
    }
}

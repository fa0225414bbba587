package org.mizani.financing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;

/** All open claims of one operation as they were known at one time, kept to be asked again and again. */
public final class OperationClaims {

    /** In more currencies than these nothing is kept. */
    private static final int MOST_CURRENCIES = 4;

    /** More periods than these are added up anew. */
    private static final int MOST_PERIODS = 8;

    private final String operation;
    private final KnownAt knownAt;
    private final ClaimSet open;
    private final Rates rates;
    private final SortedMap<Scope, Period> spans;
    private final Cache<String, RateTable> tables = kept(MOST_CURRENCIES);
    private final Cache<String, List<FundingPosition>> positions = kept(MOST_CURRENCIES);
    private final Cache<SupportKey, SupportAnswer> supports = kept(MOST_PERIODS);

    private record SupportKey(Period period, String currency) {}

    /** The exchange rates that converting some claims into a currency takes. */
    interface Rates {
        RateTable converting(ClaimSet claims, String currency);
    }

    OperationClaims(String operation, KnownAt knownAt, ClaimSet open, Rates rates) {
        this.operation = operation;
        this.knownAt = knownAt;
        this.open = open;
        this.rates = rates;
        this.spans = new TreeMap<>();
        open.all().map(Claim::funding).forEach(f -> spans.merge(f.scope(), f.days(), OperationClaims::both));
    }

    ClaimSet open() {
        return open;
    }

    /** From the first to the last day of which any claim speaks, by scope; empty when there is none. */
    public SortedMap<Scope, Period> spans() {
        return new TreeMap<>(spans);
    }

    /** The position in a period and scope. */
    public FundingPosition position(FundingQuestion question) {
        return FundingMetrics.position(question, open, rates(question.currency()));
    }

    /** What each partner pledged, committed and paid; the partners add up to the position. */
    public List<PartnerFunding> partners(FundingQuestion question) {
        return FundingMetrics.partners(question, open, rates(question.currency()));
    }

    /** The positions of all periods and scopes that figures are stated for. */
    public List<FundingPosition> positions(String currency) {
        return positions.get(currency, c -> positions(FundingSlice.stated(open), c));
    }

    List<FundingPosition> positions(List<FundingSlice> slices, String currency) {
        return slices.stream()
                .map(s -> new FundingQuestion(operation, s.period(), s.scope(), currency, knownAt))
                .map(this::position)
                .toList();
    }

    /** Who supports the operation with what, in a period. */
    SupportAnswer support(Period period, String currency) {
        return supports.get(new SupportKey(period, currency), key -> {
            ClaimSet current = open.touching(period).current();
            return SupportMetrics.of(
                    current.contributions(),
                    current.expenditures(),
                    period,
                    new Converter(currency, rates(currency)),
                    currency,
                    knownAt);
        });
    }

    RateTable rates(String currency) {
        return tables.get(currency, c -> rates.converting(open, c));
    }

    private static Period both(Period one, Period other) {
        return new Period(
                Stream.of(one.from(), other.from()).min(Comparator.naturalOrder()).orElseThrow(),
                Stream.of(one.to(), other.to()).max(Comparator.naturalOrder()).orElseThrow());
    }

    private static <K, V> Cache<K, V> kept(int most) {
        return Caffeine.newBuilder().maximumSize(most).build();
    }
}

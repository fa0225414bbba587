package org.mizani.financing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;

/** All open claims of one operation as they were known at one time, kept to be asked again and again. */
public final class OperationClaims {

    private static final int MOST_CURRENCIES = 4;

    /** Answers are kept until together they name each claim so many times: a receipt stands in three measures. */
    private static final long TIMES_NAMED = 6;

    private static final long LEAST_ANSWERS = 1_000;

    /** More periods than these are added up anew. */
    private static final int MOST_PERIODS = 3;

    private final String operation;
    private final KnownAt knownAt;
    private final ClaimSet open;
    private final Rates rates;
    private final int size;
    private final SortedMap<Scope, Period> spans;
    private final List<FundingSlice> slices;
    private final Cache<String, RateTable> tables = kept(MOST_CURRENCIES);
    private final Cache<SupportKey, SupportAnswer> supports = kept(MOST_PERIODS);
    private final Cache<FundingQuestion, FundingPosition> positions;
    private final Cache<FundingQuestion, List<PartnerFunding>> partners;

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
        this.size = Math.toIntExact(open.all().count());
        this.positions = kept(size, OperationClaims::size);
        this.partners = kept(size, OperationClaims::size);
        this.slices = FundingSlice.stated(open);
        this.spans = new TreeMap<>();
        open.all().map(Claim::funding).forEach(f -> spans.merge(f.scope(), f.days(), OperationClaims::both));
    }

    /** Its code. */
    public String operation() {
        return operation;
    }

    /** How many claims there are. */
    int size() {
        return size;
    }

    ClaimSet open() {
        return open;
    }

    /** Periods and scopes that figures are stated for, by scope and time. */
    List<FundingSlice> slices() {
        return slices;
    }

    /** From the first to the last day of which any claim speaks, by scope; empty when there is none. */
    public SortedMap<Scope, Period> spans() {
        return new TreeMap<>(spans);
    }

    /** The position in a period and scope. */
    public FundingPosition position(FundingQuestion question) {
        return positions.get(question, q -> FundingMetrics.position(q, open, rates(q.currency())));
    }

    /** What each partner pledged, committed and paid; the partners add up to the position. */
    public List<PartnerFunding> partners(FundingQuestion question) {
        return partners.get(question, q -> FundingMetrics.partners(q, open, rates(q.currency())));
    }

    /** Pledges, commitments and receipts inside a question, also those that cannot be converted. */
    public List<PledgeChain.Entry> entries(FundingQuestion question) {
        return FundingMetrics.entries(question, open, rates(question.currency()));
    }

    /** The positions of all periods and scopes that figures are stated for. */
    public List<FundingPosition> positions(String currency) {
        return positions(slices, currency);
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
                Stream.of(one.from(), other.from())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                Stream.of(one.to(), other.to()).max(Comparator.naturalOrder()).orElseThrow());
    }

    /** How many claims a position names. */
    private static int size(FundingPosition position) {
        return position.beyond().size()
                + position.amounts().values().stream()
                        .mapToInt(amount -> amount.inputs().size())
                        .sum();
    }

    private static int size(List<PartnerFunding> partners) {
        return partners.stream().mapToInt(partner -> partner.inputs().size()).sum();
    }

    private static <K, V> Cache<K, V> kept(int most) {
        return Caffeine.newBuilder().maximumSize(most).build();
    }

    private static <V> Cache<FundingQuestion, V> kept(long claims, ToIntFunction<V> size) {
        return Caffeine.newBuilder()
                .maximumWeight(LEAST_ANSWERS + TIMES_NAMED * claims)
                .weigher((FundingQuestion question, V answer) -> 1 + size.applyAsInt(answer))
                .build();
    }
}

package org.mizani.financing.predictability;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.OperationClaims;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.operations.OperationQueries;
import org.springframework.stereotype.Component;

/** Answers how predictable the money of operations is; scopes always apart. */
@Component
public class PredictabilityQueries {

    static final String AU = "AU";

    private static final int MOST_ANSWERS = 2;
    private static final int MOST_MEDIANS = 16;

    private final FinancingQueries financing;
    private final OperationQueries operations;
    private final Clock clock;

    /** As long as the claims that they are computed from are kept. */
    private final Cache<OperationClaims, Cache<Asked, Predictability>> kept =
            Caffeine.newBuilder().weakKeys().build();

    private final Cache<OperationClaims, Cache<Watched, Optional<MetricValue>>> medians =
            Caffeine.newBuilder().weakKeys().build();

    private record Asked(FundingQuestion question, boolean ledByAu, LocalDate today) {}

    private record Watched(FundingQuestion question, LocalDate until) {}

    PredictabilityQueries(FinancingQueries financing, OperationQueries operations, Clock clock) {
        this.financing = financing;
        this.operations = operations;
        this.clock = clock;
    }

    public Predictability of(FundingQuestion question) {
        return of(question, financing.about(question.operation(), question.knownAt()), ledByAu(question.operation()));
    }

    /**
     * The median wait of pledges in days, by operation; operations without a pledge that bears a day are left out.
     *
     * @param questions as known at one time
     */
    public SortedMap<String, MetricValue> medians(List<FundingQuestion> questions) {
        SortedMap<String, MetricValue> medians = new TreeMap<>();
        if (!questions.isEmpty()) {
            KnownAt knownAt = questions.getFirst().knownAt();
            Map<String, OperationClaims> claims = financing.about(
                    questions.stream().map(FundingQuestion::operation).toList(), knownAt);
            questions.forEach(question -> median(
                            question, Objects.requireNonNull(claims.get(question.operation())), today(knownAt))
                    .ifPresent(median -> medians.put(question.operation(), median)));
        }
        return medians;
    }

    private Optional<MetricValue> median(FundingQuestion question, OperationClaims claims, LocalDate today) {
        return medians.get(
                        claims,
                        c -> Caffeine.newBuilder().maximumSize(MOST_MEDIANS).build())
                .get(new Watched(question, PredictabilityMetrics.watchedUntil(question, today)), watched -> {
                    WaitingCurve curve = new PledgeWaits(claims.entries(question), watched.until).curve();
                    return curve.waits().isEmpty() ? Optional.empty() : Optional.of(curve.median());
                });
    }

    private boolean ledByAu(String operation) {
        return operations.byCode(operation).filter(o -> o.ledBy(AU)).isPresent();
    }

    /** @param claims of the operation, known when the question asks */
    Predictability of(FundingQuestion question, OperationClaims claims, boolean ledByAu) {
        Cache<Asked, Predictability> answers = kept.get(
                claims, c -> Caffeine.newBuilder().maximumSize(MOST_ANSWERS).build());
        return answers.get(
                new Asked(question, ledByAu, today(question.knownAt())),
                asked -> PredictabilityMetrics.of(
                        claims.position(question),
                        claims.partners(question),
                        claims.positions(question.currency()),
                        asked.ledByAu,
                        asked.today));
    }

    /**
     * For each scope of an operation apart.
     *
     * @param from null for the first day on record
     * @param to null for the last day on record
     * @param scope null for all that are on record
     */
    public List<Predictability> of(
            String operation,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Scope scope,
            String currency,
            KnownAt knownAt) {
        OperationClaims claims = financing.about(operation, knownAt);
        boolean ledByAu = ledByAu(operation);
        List<Predictability> found = new ArrayList<>();
        claims.spans().forEach((recorded, span) -> {
            LocalDate first = from == null ? span.from() : from;
            LocalDate last = to == null ? span.to() : to;
            if ((scope == null || scope == recorded) && !last.isBefore(first)) {
                FundingQuestion question =
                        new FundingQuestion(operation, new Period(first, last), recorded, currency, knownAt);
                found.add(of(question, claims, ledByAu));
            }
        });
        return found;
    }

    /** From the first to the last day of which any claim speaks, by scope; empty when there is none. */
    public SortedMap<Scope, Period> spans(String operation, KnownAt knownAt) {
        return financing.about(operation, knownAt).spans();
    }

    private LocalDate today(KnownAt knownAt) {
        LocalDate now = LocalDate.now(clock);
        Instant asked = knownAt.instant();
        LocalDate then = asked == null ? now : LocalDate.ofInstant(asked, ZoneOffset.UTC);
        return then.isBefore(now) ? then : now;
    }
}

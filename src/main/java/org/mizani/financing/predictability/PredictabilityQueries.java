package org.mizani.financing.predictability;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Arrears;
import org.mizani.financing.CashBalance;
import org.mizani.financing.Claim;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.Flow;
import org.mizani.financing.Funding;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Requirement;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.operations.OperationQueries;
import org.springframework.stereotype.Component;

/** Answers how predictable the money of operations is; scopes always apart. */
@Component
public class PredictabilityQueries {

    private static final String AU = "AU";

    private final FinancingQueries financing;
    private final OperationQueries operations;
    private final Clock clock;

    PredictabilityQueries(FinancingQueries financing, OperationQueries operations, Clock clock) {
        this.financing = financing;
        this.operations = operations;
        this.clock = clock;
    }

    public Predictability of(FundingQuestion question) {
        return of(question, financing.positions(question.operation(), question.currency(), question.knownAt()));
    }

    private Predictability of(FundingQuestion question, List<FundingPosition> history) {
        boolean ledByAu =
                operations.byCode(question.operation()).filter(o -> o.ledBy(AU)).isPresent();
        return PredictabilityMetrics.of(
                financing.position(question),
                financing.partners(question),
                history,
                ledByAu,
                today(question.knownAt()));
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
        List<FundingPosition> history = financing.positions(operation, currency, knownAt);
        List<Predictability> found = new ArrayList<>();
        spans(operation, knownAt).forEach((recorded, span) -> {
            LocalDate first = from == null ? span.from() : from;
            LocalDate last = to == null ? span.to() : to;
            if ((scope == null || scope == recorded) && !last.isBefore(first)) {
                FundingQuestion question =
                        new FundingQuestion(operation, new Period(first, last), recorded, currency, knownAt);
                found.add(of(question, history));
            }
        });
        return found;
    }

    /** From the first to the last day of which any claim speaks, by scope; empty when there is none. */
    public SortedMap<Scope, Period> spans(String operation, KnownAt knownAt) {
        SortedMap<Scope, Period> spans = new TreeMap<>();
        for (Claim<? extends Funding> claim : financing.claims(operation, knownAt)) {
            Period days = days(claim.funding());
            spans.merge(claim.funding().scope(), days, PredictabilityQueries::both);
        }
        return spans;
    }

    private static Period both(Period one, Period other) {
        return new Period(
                Stream.of(one.from(), other.from()).min(LocalDate::compareTo).orElseThrow(),
                Stream.of(one.to(), other.to()).max(LocalDate::compareTo).orElseThrow());
    }

    private static Period days(Funding claim) {
        return switch (claim) {
            case Requirement r -> r.period();
            case Arrears a -> new Period(a.asOf(), a.asOf());
            case CashBalance c -> new Period(c.asOf(), c.asOf());
            case Flow f -> {
                LocalDate date = f.when().date();
                yield date == null ? Optional.ofNullable(f.when().period()).orElseThrow() : new Period(date, date);
            }
        };
    }

    private LocalDate today(KnownAt knownAt) {
        LocalDate now = LocalDate.now(clock);
        Instant asked = knownAt.instant();
        LocalDate then = asked == null ? now : LocalDate.ofInstant(asked, ZoneOffset.UTC);
        return then.isBefore(now) ? then : now;
    }
}

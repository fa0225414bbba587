package org.mizani.financing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.metrics.RecordYears;
import org.springframework.stereotype.Repository;

/** What is needed, promised, received, spent and owed; every answer is about one operation and one scope. */
@Repository
public class FinancingQueries {

    private final KeptClaims kept;
    private final ClaimQueries claims;

    FinancingQueries(KeptClaims kept, ClaimQueries claims) {
        this.kept = kept;
        this.claims = claims;
    }

    /** All that is on record about the money of one operation. */
    public OperationClaims about(String operation, KnownAt knownAt) {
        return kept.of(operation, knownAt);
    }

    /** The same of several operations, by their codes. */
    public Map<String, OperationClaims> about(Collection<String> operations, KnownAt knownAt) {
        return kept.of(operations, knownAt);
    }

    public FundingPosition position(FundingQuestion question) {
        return about(question.operation(), question.knownAt()).position(question);
    }

    /** The position in the scope named or the only one there is, empty when there is none, else the scopes to choose from. */
    public PositionAnswer position(
            String operation, Period period, @Nullable Scope scope, String currency, KnownAt knownAt) {
        return position(operation, period, scope, currency, knownAt, false);
    }

    /** The same; with {@code prorata}, claims whose period only overlaps count by their days inside. */
    public PositionAnswer position(
            String operation, Period period, @Nullable Scope scope, String currency, KnownAt knownAt, boolean prorata) {
        Set<Scope> choice = scope == null ? scopes(operation, period, knownAt, prorata) : Set.of(scope);
        if (choice.size() > 1) {
            return new PositionAnswer.ScopeNeeded(choice);
        }
        Scope only = choice.stream().findFirst().orElse(Scope.MISSION_BUDGET);
        FundingPosition position = position(new FundingQuestion(operation, period, only, currency, knownAt, prorata));
        return choice.isEmpty() ? new PositionAnswer.NothingReported(position) : new PositionAnswer.Found(position);
    }

    /** Scopes for which something is reported inside the period; see {@link #scopes(String, Period, KnownAt, boolean)}. */
    public Set<Scope> scopes(String operation, Period period, KnownAt knownAt) {
        return scopes(operation, period, knownAt, false);
    }

    /**
     * Scopes of the claims that count: those inside the period, with {@code prorata} those with a day in it. Where none
     * counts, those of claims that only overlap, else of the operation at all.
     */
    public Set<Scope> scopes(String operation, Period period, KnownAt knownAt, boolean prorata) {
        ClaimSet open = about(operation, knownAt).open();
        return Stream.of(prorata ? open.touching(period) : open.inside(period), open.touching(period), open)
                .map(ClaimSet::scopes)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElseGet(TreeSet::new);
    }

    /** Scopes of all claims with a day in the period. */
    public Set<Scope> touched(String operation, Period period, KnownAt knownAt) {
        return about(operation, knownAt).open().touching(period).scopes();
    }

    /** Periods and scopes that an operation's figures are stated for, by scope and time. */
    public List<FundingSlice> slices(String operation, KnownAt knownAt) {
        return about(operation, knownAt).slices();
    }

    /** The positions of all {@link #slices}. */
    public List<FundingPosition> positions(String operation, String currency, KnownAt knownAt) {
        return about(operation, knownAt).positions(currency);
    }

    /**
     * The positions of all {@link #slices}, and of a scope without any, because all its claims are of single days, the
     * position from the first of them to the last.
     *
     * @param within only days in this period make such a position, null for all
     */
    public List<FundingPosition> positionsOnRecord(
            String operation, @Nullable Period within, String currency, KnownAt knownAt) {
        OperationClaims known = about(operation, knownAt);
        return known.positions(FundingSlice.onRecord(known.open(), within), currency);
    }

    /** All that is known about the money of an operation, at a glance. */
    public OperationMoney money(String operation, String currency, KnownAt knownAt) {
        OperationClaims known = about(operation, knownAt);
        return new OperationMoney(
                known.positions(currency),
                known.open().conflicts(),
                known.open().all().findAny().isEmpty());
    }

    /** What each partner pledged, committed and paid; the partners add up to the position. */
    public List<PartnerFunding> partners(FundingQuestion question) {
        return about(question.operation(), question.knownAt()).partners(question);
    }

    /** Arrears at the last date on or before {@code day} for which somebody reports any. */
    public Optional<ArrearsStatement> arrears(
            String operation, Scope scope, LocalDate day, String currency, KnownAt knownAt) {
        Period until = new Period(RecordYears.ALL.from(), day);
        return Optional.ofNullable(position(new FundingQuestion(operation, until, scope, currency, knownAt))
                .arrears());
    }

    /** What a contributor is owed, by the latest statement of each operation and scope on or before {@code day}. */
    public Owed owedTo(String contributor, LocalDate day, KnownAt knownAt) {
        List<Claim<Arrears>> latest = latestStatements(Facts.current(claims.owedTo(contributor, knownAt)).stream()
                .filter(c -> !c.funding().asOf().isAfter(day))
                .toList());
        List<Claim<Arrears>> named = owedTo(contributor, latest);
        Set<Statement> known = named.stream().map(Statement::of).collect(Collectors.toSet());
        return new Owed(
                named,
                owedTo(Arrears.ALL, latest).stream()
                        .filter(c -> !known.contains(Statement.of(c)))
                        .toList());
    }

    private static List<Claim<Arrears>> owedTo(String contributor, List<Claim<Arrears>> claims) {
        return claims.stream()
                .filter(c -> c.funding().contributor().equals(contributor))
                .toList();
    }

    private static List<Claim<Arrears>> latestStatements(List<Claim<Arrears>> claims) {
        return claims.stream()
                .collect(Collectors.groupingBy(Statement::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(c -> Parts.wholesOrCategories(FundingMetrics.latest(c, Arrears::asOf), Arrears::contributor))
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Claim<Arrears> c) -> c.funding().operation())
                        .thenComparing(c -> c.funding().scope()))
                .toList();
    }

    private record Statement(String operation, Scope scope) {
        static Statement of(Claim<Arrears> claim) {
            return new Statement(claim.funding().operation(), claim.funding().scope());
        }
    }

    /** Facts about an operation on which open claims disagree. */
    public List<ClaimConflict> conflicts(String operation, KnownAt knownAt) {
        return about(operation, knownAt).open().conflicts();
    }

    /** All claims about an operation, also those that a newer one replaces, oldest first within each kind. */
    public List<Claim<? extends Funding>> claims(String operation, KnownAt knownAt) {
        return about(operation, knownAt).open().all().toList();
    }
}

package org.mizani.financing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mizani.metrics.Period;

/** Open claims of all kinds, oldest first. */
record ClaimSet(
        List<Claim<Requirement>> requirements,
        List<Claim<Contribution>> contributions,
        List<Claim<Expenditure>> expenditures,
        List<Claim<Arrears>> arrears,
        List<Claim<CashBalance>> cash) {

    ClaimSet inside(Period period, Scope scope) {
        return only(f -> f.scope() == scope && f.within(period));
    }

    /** Of every scope. */
    ClaimSet inside(Period period) {
        return only(f -> f.within(period));
    }

    /** With a day in the period, of every scope. */
    ClaimSet touching(Period period) {
        return only(f -> f.touches(period));
    }

    /** With a day in the period. */
    ClaimSet touching(Period period, Scope scope) {
        return only(f -> f.scope() == scope && f.touches(period));
    }

    /** Claims that count for a question. */
    ClaimSet counted(FundingQuestion question) {
        return question.prorata()
                ? touching(question.period(), question.scope())
                : inside(question.period(), question.scope());
    }

    /** Claims of the scope that count for a question in no way, because they only overlap its period. */
    ClaimSet leftOut(FundingQuestion question) {
        return question.prorata()
                ? new ClaimSet(List.of(), List.of(), List.of(), List.of(), List.of())
                : beyond(question.period(), question.scope());
    }

    /** Claims that overlap a period without lying inside. */
    ClaimSet beyond(Period period, Scope scope) {
        return only(f -> f.scope() == scope && f.touches(period) && !f.within(period));
    }

    private ClaimSet only(Predicate<Funding> wanted) {
        return new ClaimSet(
                only(requirements, wanted),
                only(contributions, wanted),
                only(expenditures, wanted),
                only(arrears, wanted),
                only(cash, wanted));
    }

    /** For each fact the newest claim alone. */
    ClaimSet current() {
        return new ClaimSet(
                Facts.current(requirements),
                Facts.current(contributions),
                Facts.current(expenditures),
                Facts.current(arrears),
                Facts.current(cash));
    }

    List<ClaimConflict> conflicts() {
        return Stream.of(
                        Facts.conflicts(requirements),
                        Facts.conflicts(contributions),
                        Facts.conflicts(expenditures),
                        Facts.conflicts(arrears),
                        Facts.conflicts(cash))
                .flatMap(List::stream)
                .toList();
    }

    Set<Scope> scopes() {
        Set<Scope> scopes = new TreeSet<>();
        all().forEach(c -> scopes.add(c.funding().scope()));
        return scopes;
    }

    Stream<Claim<? extends Funding>> all() {
        return Stream.of(requirements, contributions, expenditures, arrears, cash)
                .flatMap(List::stream);
    }

    private static <F extends Funding> List<Claim<F>> only(List<Claim<F>> claims, Predicate<Funding> wanted) {
        return claims.stream().filter(c -> wanted.test(c.funding())).toList();
    }
}

package org.mizani.financing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.provenance.FigureId;

/**
 * Name of a computed figure: {@code financing~operation~from~to~scope~currency~measure}, then {@code ~prorata} where
 * claims that overlap count by days, and {@code ~asOf} for what was known then.
 *
 * @param measure code of a {@link Measure}, or {@code shortfall-}, {@code surplus-}, {@code coverage-} with a basis
 */
record PositionFigure(FundingQuestion question, String measure) {

    static final String PREFIX = "financing";
    static final String SHORTFALL = "shortfall-";
    static final String SURPLUS = "surplus-";
    static final String COVERAGE = "coverage-";
    static final String PRORATA = "prorata";

    static FigureId of(FundingQuestion q, String measure) {
        String id = String.join(
                "~",
                PREFIX,
                q.operation(),
                q.period().from().toString(),
                q.period().to().toString(),
                q.scope().code(),
                q.currency(),
                measure);
        Instant asOf = q.knownAt().instant();
        String counted = q.prorata() ? id + "~" + PRORATA : id;
        return new FigureId(asOf == null ? counted : counted + "~" + asOf);
    }

    /** Empty when the text names no such figure. */
    static Optional<PositionFigure> parse(FigureId id) {
        String[] parts = id.value().split("~", -1);
        boolean prorata = parts.length > 7 && parts[7].equals(PRORATA);
        int fixed = prorata ? 8 : 7;
        if (parts.length < fixed || parts.length > fixed + 1 || !parts[0].equals(PREFIX)) {
            return Optional.empty();
        }
        try {
            Period period = new Period(LocalDate.parse(parts[2]), LocalDate.parse(parts[3]));
            KnownAt knownAt = KnownAt.of(parts.length > fixed ? Instant.parse(parts[fixed]) : null);
            return Scope.byCode(parts[4])
                    .map(scope -> new PositionFigure(
                            new FundingQuestion(parts[1], period, scope, parts[5], knownAt, prorata), parts[6]));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The basis when the figure is of this sort, for example {@link #SHORTFALL}. */
    Optional<Basis> basis(String sort) {
        return measure.startsWith(sort) ? Basis.byCode(measure.substring(sort.length())) : Optional.empty();
    }
}

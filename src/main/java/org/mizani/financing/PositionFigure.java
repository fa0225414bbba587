package org.mizani.financing;

import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

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

    private static final int WORDS = 7;

    static FigureId of(FundingQuestion q, String measure) {
        Stream<String> words = Stream.of(
                PREFIX,
                q.operation(),
                q.period().from().toString(),
                q.period().to().toString(),
                q.scope().code(),
                q.currency(),
                measure);
        Stream<String> counted = q.prorata() ? Stream.concat(words, Stream.of(PRORATA)) : words;
        return FigureWords.id(q.knownAt(), counted.toArray(String[]::new));
    }

    /** Empty when the text names no such figure. */
    static Optional<PositionFigure> parse(FigureId id) {
        Optional<FigureWords> prorata = FigureWords.of(id, PREFIX, WORDS + 1)
                .filter(words -> words.get(WORDS).equals(PRORATA));
        return prorata.or(() -> FigureWords.of(id, PREFIX, WORDS)).flatMap(words -> read(words, prorata.isPresent()));
    }

    private static Optional<PositionFigure> read(FigureWords words, boolean prorata) {
        return words.period(2)
                .flatMap(period -> Scope.byCode(words.get(4))
                        .map(scope -> new PositionFigure(
                                new FundingQuestion(
                                        words.get(1), period, scope, words.get(5), words.knownAt(), prorata),
                                words.get(6))));
    }

    /** The basis when the figure is of this sort, for example {@link #SHORTFALL}. */
    Optional<Basis> basis(String sort) {
        return measure.startsWith(sort) ? Basis.byCode(measure.substring(sort.length())) : Optional.empty();
    }
}

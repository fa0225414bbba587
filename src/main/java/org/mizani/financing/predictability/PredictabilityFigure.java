package org.mizani.financing.predictability;

import java.util.Optional;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Scope;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/**
 * Name of a measure: {@code predictability~operation~from~to~scope~currency~measure}, and {@code ~asOf} for what was
 * known then.
 *
 * @param measure code of a {@link PredictabilityMeasure}, or {@code score.} with the weights of a reader
 */
record PredictabilityFigure(FundingQuestion question, String measure) {

    static final String PREFIX = "predictability";
    static final String SCORE = "score.";

    private static final int WORDS = 7;

    static FigureId of(FundingQuestion q, String measure) {
        return FigureWords.id(
                q.knownAt(),
                PREFIX,
                q.operation(),
                q.period().from().toString(),
                q.period().to().toString(),
                q.scope().code(),
                q.currency(),
                measure);
    }

    /** Empty when the text names no such figure. */
    static Optional<PredictabilityFigure> parse(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS)
                .flatMap(words -> words.period(2)
                        .flatMap(period -> Scope.byCode(words.get(4))
                                .map(scope -> new PredictabilityFigure(
                                        new FundingQuestion(words.get(1), period, scope, words.get(5), words.knownAt()),
                                        words.get(6)))));
    }

    Optional<Weights> weights() {
        return measure.startsWith(SCORE)
                ? Optional.of(Weights.of(measure.substring(SCORE.length())))
                : Optional.empty();
    }
}

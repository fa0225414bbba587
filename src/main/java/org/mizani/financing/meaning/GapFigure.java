package org.mizani.financing.meaning;

import java.util.Optional;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Scope;
import org.mizani.metrics.Period;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/**
 * Name of a figure: {@code meaning~operation~from~to~scope~currency~basis~stipend~other cost~their currency~measure}, and
 * an instant for what was known then.
 */
record GapFigure(GapQuestion question, GapMeasure measure) {

    static final String PREFIX = "meaning";

    private static final int WORDS = 11;

    FigureId id() {
        FundingQuestion q = question.funding();
        return FigureWords.id(
                q.knownAt(),
                PREFIX,
                q.operation(),
                q.period().from().toString(),
                q.period().to().toString(),
                q.scope().code(),
                q.currency(),
                question.basis().code(),
                question.rate().stipend().toPlainString(),
                question.rate().otherCost().toPlainString(),
                question.rate().currency(),
                measure.code());
    }

    static Optional<GapFigure> parse(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS).flatMap(GapFigure::read);
    }

    private static Optional<GapFigure> read(FigureWords words) {
        Optional<Period> period = words.period(2);
        Optional<HeadRate> rate = HeadRate.of(HeadRate.USUAL, words.get(7), words.get(8), words.get(9));
        Optional<Scope> scope = Scope.byCode(words.get(4));
        Optional<Basis> basis = Basis.byCode(words.get(6));
        Optional<GapMeasure> measure = GapMeasure.byCode(words.get(10));
        if (period.isEmpty() || rate.isEmpty() || scope.isEmpty() || basis.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        FundingQuestion funding =
                new FundingQuestion(words.get(1), period.get(), scope.get(), words.get(5), words.knownAt());
        return Optional.of(new GapFigure(new GapQuestion(funding, basis.get(), rate.get()), measure.get()));
    }
}

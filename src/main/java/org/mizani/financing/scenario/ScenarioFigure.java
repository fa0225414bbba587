package org.mizani.financing.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Scope;
import org.mizani.financing.meaning.HeadRate;
import org.mizani.metrics.Period;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/**
 * Name of a figure: {@code scenario~operation~from~to~scope~currency~cap~yes or no~base~stipend~other cost~their
 * currency~measure}, and an instant for what was known then.
 *
 * @param measure code of a {@link ScenarioMeasure}, or {@code source-} with a {@link Source}
 */
record ScenarioFigure(ScenarioQuestion question, String measure) {

    static final String PREFIX = "scenario";
    static final String SOURCE = "source-";

    private static final String WHOLE = "all";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int WORDS = 13;

    static FigureId of(Scenario scenario, ScenarioMeasure measure) {
        return new ScenarioFigure(scenario.question(), measure.code()).id();
    }

    static FigureId of(Scenario scenario, Source source) {
        return new ScenarioFigure(scenario.question(), SOURCE + source.code()).id();
    }

    FigureId id() {
        FundingQuestion q = question.funding();
        BigDecimal base = question.base();
        return FigureWords.id(
                q.knownAt(),
                PREFIX,
                q.operation(),
                q.period().from().toString(),
                q.period().to().toString(),
                q.scope().code(),
                q.currency(),
                question.cap().share().toPlainString(),
                question.approved() ? YES : NO,
                base == null ? WHOLE : base.toPlainString(),
                question.rate().stipend().toPlainString(),
                question.rate().otherCost().toPlainString(),
                question.rate().currency(),
                measure);
    }

    static Optional<ScenarioFigure> parse(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS).flatMap(ScenarioFigure::read);
    }

    private static Optional<ScenarioFigure> read(FigureWords words) {
        Optional<Period> period = words.period(2);
        Optional<Scope> scope = Scope.byCode(words.get(4));
        Optional<Cap> cap = Amounts.read(words.get(6)).flatMap(Cap::of);
        boolean whole = words.get(8).equals(WHOLE);
        Optional<BigDecimal> base = whole ? Optional.empty() : Amounts.read(words.get(8));
        Optional<HeadRate> rate = HeadRate.of(HeadRate.USUAL, words.get(9), words.get(10), words.get(11));
        boolean decided = words.get(7).equals(YES) || words.get(7).equals(NO);
        boolean complete = period.isPresent() && scope.isPresent() && cap.isPresent() && rate.isPresent();
        if (!complete || !decided || (!whole && base.isEmpty())) {
            return Optional.empty();
        }
        FundingQuestion funding = new FundingQuestion(
                words.get(1), period.orElseThrow(), scope.orElseThrow(), words.get(5), words.knownAt());
        return Optional.of(new ScenarioFigure(
                new ScenarioQuestion(
                        funding, cap.orElseThrow(), words.get(7).equals(YES), base.orElse(null), rate.orElseThrow()),
                words.get(12)));
    }

    Optional<Source> source() {
        return measure.startsWith(SOURCE) ? Source.byCode(measure.substring(SOURCE.length())) : Optional.empty();
    }
}

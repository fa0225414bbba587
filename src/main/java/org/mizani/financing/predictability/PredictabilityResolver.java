package org.mizani.financing.predictability;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.MoneySentences;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.OperationQueries;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains a measure of predictability by the figures that it is computed from, and a reader's score by its parts. */
@Component
class PredictabilityResolver implements FigureResolver {

    private static final int DECIMALS = 12;

    private final PredictabilityQueries predictability;
    private final OperationQueries operations;

    PredictabilityResolver(PredictabilityQueries predictability, OperationQueries operations) {
        this.predictability = predictability;
        this.operations = operations;
    }

    @Override
    public String prefix() {
        return PredictabilityFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return PredictabilityFigure.parse(id)
                .filter(f -> operations.byCode(f.question().operation()).isPresent())
                .flatMap(f -> origin(f, locale));
    }

    private Optional<FigureOrigin> origin(PredictabilityFigure figure, Locale locale) {
        Optional<FigureOrigin> measure = PredictabilityMeasure.byCode(figure.measure())
                .map(m -> measure(m, predictability.of(figure.question()), locale));
        return measure.or(() -> figure.weights()
                .filter(w -> !w.none())
                .map(w -> score(w, predictability.of(figure.question()), locale)));
    }

    private static FigureOrigin measure(PredictabilityMeasure measure, Predictability found, Locale locale) {
        PredictabilityWords words = PredictabilityWords.in(locale);
        Measured measured = found.measured(measure);
        String says = measured.day() == null
                ? words.name(measure)
                : Texts.in(locale).labelled(words.name(measure), words.value(measure, measured));
        return new FigureOrigin.Computed(
                says + " · " + place(found.question(), locale),
                rounded(measured.value()),
                (words.definition(measure) + " " + words.remarks(measured)).strip(),
                measured.inputs().stream().map(i -> i.input(locale)).toList());
    }

    private static FigureOrigin score(Weights weights, Predictability found, Locale locale) {
        PredictabilityWords words = PredictabilityWords.in(locale);
        Texts texts = Texts.in(locale);
        String parts = weights.counts().entrySet().stream()
                .map(e -> words.name(e.getKey()) + " × " + e.getValue())
                .collect(Collectors.joining(", "));
        List<FigureOrigin.Input> inputs = weights.counts().keySet().stream()
                .map(m -> new FigureOrigin.Input(found.figure(m), words.name(m), rounded(found.value(m))))
                .toList();
        return new FigureOrigin.Computed(
                texts.get("predictability.score") + " · " + place(found.question(), locale),
                rounded(weights.score(found)),
                texts.get("predictability.score.formula", parts),
                inputs);
    }

    private static String place(FundingQuestion question, Locale locale) {
        return String.join(
                " · ",
                question.operation(),
                MoneySentences.period(question.period(), locale),
                Texts.in(locale).get("scope." + question.scope().code()),
                question.currency());
    }

    private static MetricValue rounded(MetricValue value) {
        return value.map(v -> v.setScale(Math.min(v.scale(), DECIMALS), RoundingMode.HALF_UP));
    }
}

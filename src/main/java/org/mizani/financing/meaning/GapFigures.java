package org.mizani.financing.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneySentences;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.operations.OperationQueries;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureOrigin.Input;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains what a gap means by the gap, the need, the money and the ceiling. */
@Component
class GapFigures implements FigureResolver {

    private final Gaps gaps;
    private final OperationQueries operations;

    GapFigures(Gaps gaps, OperationQueries operations) {
        this.gaps = gaps;
        this.operations = operations;
    }

    @Override
    public String prefix() {
        return GapFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return GapFigure.parse(id)
                .filter(f ->
                        operations.byCode(f.question().funding().operation()).isPresent())
                .map(f -> origin(f, gaps.of(f.question()), Texts.in(locale)));
    }

    private static FigureOrigin origin(GapFigure figure, GapMeaning meaning, Texts texts) {
        var funding = figure.question().funding();
        return new FigureOrigin.Computed(
                texts.get(
                        "meaning.label",
                        texts.get("meaning.measure." + figure.measure().code()),
                        funding.operation(),
                        MoneySentences.period(funding.period(), texts.locale()),
                        texts.get("scope." + funding.scope().code())),
                figure.measure().of(meaning),
                texts.get(
                        "meaning.formula." + figure.measure().code(),
                        GapTable.rate(figure.question().rate(), texts)),
                inputs(figure, meaning, texts));
    }

    private static List<Input> inputs(GapFigure figure, GapMeaning meaning, Texts texts) {
        FundingPosition position = meaning.position();
        var basis = figure.question().basis();
        Input shortfall = new Input(
                position.shortfallFigure(basis),
                texts.get("financing.shortfall-on-basis", texts.get("financing.basis." + basis.code())),
                meaning.shortfall());
        Input need = amount(position, Measure.REQUIREMENT, texts);
        return switch (figure.measure()) {
            case PERSON_MONTHS -> List.of(shortfall);
            case MONTHLY_NEED -> List.of(need);
            case MONTHS_OF_OPERATION -> List.of(shortfall, need);
            case PEOPLE_PAID -> List.of(amount(position, meaning.inHand(), texts));
            case SHARE_OF_STRENGTH ->
                Stream.concat(
                                Stream.of(amount(position, meaning.inHand(), texts)),
                                Optional.ofNullable(meaning.ceiling()).map(c -> ceiling(c, texts)).stream())
                        .toList();
        };
    }

    private static Input amount(FundingPosition position, Measure measure, Texts texts) {
        return new Input(
                position.figure(measure), texts.get("financing.measure." + measure.code()), position.value(measure));
    }

    private static Input ceiling(Ceiling ceiling, Texts texts) {
        return new Input(
                ceiling.figure(),
                texts.get(
                        "ceiling.label",
                        ceiling.operation(),
                        texts.get("ceiling-scope." + ceiling.componentScope()),
                        Formats.in(texts.locale()).date(ceiling.inForceFrom())),
                MetricValue.of(ceiling.strength()));
    }
}

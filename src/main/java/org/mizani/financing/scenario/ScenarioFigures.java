package org.mizani.financing.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.meaning.GapTable;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.OperationQueries;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureOrigin.Input;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains the figures of a scenario; each says in its name that it is one. */
@Component
class ScenarioFigures implements FigureResolver {

    private final Scenarios scenarios;
    private final OperationQueries operations;

    ScenarioFigures(Scenarios scenarios, OperationQueries operations) {
        this.scenarios = scenarios;
        this.operations = operations;
    }

    @Override
    public String prefix() {
        return ScenarioFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return ScenarioFigure.parse(id)
                .filter(f ->
                        operations.byCode(f.question().funding().operation()).isPresent())
                .flatMap(f -> switch (scenarios.answer(f.question())) {
                    case ScenarioAnswer.Answered(var scenario) -> origin(f, scenario, Texts.in(locale));
                    case ScenarioAnswer.BaseTooLarge ignored -> Optional.<FigureOrigin>empty();
                });
    }

    private static Optional<FigureOrigin> origin(ScenarioFigure figure, Scenario scenario, Texts texts) {
        return figure.source()
                .map(source -> paid(source, scenario, texts))
                .or(() -> ScenarioMeasure.byCode(figure.measure()).map(m -> computed(m, scenario, texts)));
    }

    private static FigureOrigin paid(Source source, Scenario scenario, Texts texts) {
        return new FigureOrigin.Computed(
                label(texts.get("scenario.source." + source.code()), scenario, texts),
                scenario.source(source),
                texts.get("scenario.formula.source"),
                scenario.sources().stream()
                        .filter(s -> s.source() == source)
                        .flatMap(s -> s.inputs().stream())
                        .map(v -> new Input(
                                v.claim().figure(),
                                texts.get(
                                        "scenario.claim",
                                        v.claim().funding().money().currency(),
                                        Formats.in(texts.locale())
                                                .amount(MetricValue.of(v.claim()
                                                        .funding()
                                                        .money()
                                                        .amount()))),
                                v.amount()))
                        .toList());
    }

    private static FigureOrigin computed(ScenarioMeasure measure, Scenario scenario, Texts texts) {
        String key = measure == ScenarioMeasure.UN_SHARE && !scenario.question().approved()
                ? "scenario.formula.un-share-no"
                : measure == ScenarioMeasure.BASE && scenario.question().base() != null
                        ? "scenario.formula.base-given"
                        : "scenario.formula." + measure.code();
        return new FigureOrigin.Computed(
                label(texts.get("scenario.measure." + measure.code()), scenario, texts),
                measure.of(scenario),
                texts.get(
                        key,
                        Formats.in(texts.locale())
                                .number(MetricValue.of(
                                        scenario.question().cap().share().movePointRight(2))),
                        GapTable.rate(scenario.question().rate(), texts)),
                inputs(measure, scenario, texts));
    }

    private static List<Input> inputs(ScenarioMeasure measure, Scenario scenario, Texts texts) {
        return switch (measure) {
            case BASE -> scenario.question().base() == null ? List.of(need(scenario, texts)) : List.of();
            case UN_SHARE ->
                scenario.question().approved() ? List.of(input(ScenarioMeasure.BASE, scenario, texts)) : List.of();
            case REMAINDER -> List.of(need(scenario, texts), input(ScenarioMeasure.UN_SHARE, scenario, texts));
            case MOBILISED -> sources(scenario, texts);
            case TO_FIND ->
                List.of(
                        input(ScenarioMeasure.REMAINDER, scenario, texts),
                        input(ScenarioMeasure.MOBILISED, scenario, texts));
            case PERSON_MONTHS -> List.of(input(ScenarioMeasure.TO_FIND, scenario, texts));
            case MONTHS_OF_OPERATION -> List.of(input(ScenarioMeasure.TO_FIND, scenario, texts), need(scenario, texts));
        };
    }

    private static List<Input> sources(Scenario scenario, Texts texts) {
        List<Input> inputs = new ArrayList<>();
        for (SourceMoney paid : scenario.sources()) {
            if (paid.amount().known().isPresent()) {
                inputs.add(new Input(
                        ScenarioFigure.of(scenario, paid.source()),
                        texts.get("scenario.source." + paid.source().code()),
                        paid.amount()));
            }
        }
        return inputs;
    }

    private static Input input(ScenarioMeasure measure, Scenario scenario, Texts texts) {
        return new Input(
                ScenarioFigure.of(scenario, measure),
                texts.get("scenario.measure." + measure.code()),
                measure.of(scenario));
    }

    /** The requirement; the base where nobody reports one. */
    private static Input need(Scenario scenario, Texts texts) {
        FundingPosition today = scenario.today();
        return today.value(Measure.REQUIREMENT).known().isPresent()
                ? new Input(
                        today.figure(Measure.REQUIREMENT),
                        texts.get("financing.measure.requirement"),
                        today.value(Measure.REQUIREMENT))
                : input(ScenarioMeasure.BASE, scenario, texts);
    }

    private static String label(String what, Scenario scenario, Texts texts) {
        var funding = scenario.question().funding();
        return texts.get(
                "scenario.label",
                what,
                funding.operation(),
                MoneySentences.period(funding.period(), texts.locale()),
                texts.get("scope." + funding.scope().code()),
                funding.currency());
    }
}

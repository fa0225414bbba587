package org.mizani.parity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.OperationQueries;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains the women asked of a contributor by the people it sends and those whom all send. */
@Component
final class NeededFigures implements FigureResolver {

    private final ParityQueries parity;
    private final NeededQueries needed;
    private final TargetQueries targets;
    private final OperationQueries operations;

    NeededFigures(ParityQueries parity, NeededQueries needed, TargetQueries targets, OperationQueries operations) {
        this.parity = parity;
        this.needed = needed;
        this.targets = targets;
        this.operations = operations;
    }

    @Override
    public String prefix() {
        return NeededFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return NeededFigure.parse(id).flatMap(figure -> row(figure).flatMap(row -> origin(figure, row, locale)));
    }

    /** The framework plays no part in it, but the component is read as beside its targets. */
    private Optional<ParityRow> row(NeededFigure figure) {
        return operations.byCode(figure.operation()).stream()
                .flatMap(operation -> targets.framework(TargetFramework.USUAL, figure.knownAt()).stream()
                        .flatMap(framework ->
                                parity.parity(operation, figure.date(), framework, figure.knownAt()).rows().stream()))
                .filter(row ->
                        row.component() == figure.component() && row.date().equals(figure.date()))
                .findFirst();
    }

    private Optional<FigureOrigin> origin(NeededFigure figure, ParityRow row, Locale locale) {
        ContributorNeeds needs = needed.needs(row, figure.target(), figure.sharing());
        Texts texts = Texts.in(locale);
        List<FigureOrigin.Input> ofAll = Stream.of(HeadcountMeasure.WOMEN, HeadcountMeasure.MEN)
                .map(m -> new FigureOrigin.Input(
                        row.figure(m),
                        texts.get("parity.contributors.input.all", texts.get("headcounts.measure." + m.code())),
                        m.of(row.people())))
                .toList();
        if (figure.contributor().equals(NeededFigure.ALL)) {
            return Optional.of(computed(figure, needs.total(), "parity.formula.needed-same-strength", ofAll, locale));
        }
        return needs.of(figure.contributor())
                .filter(need -> need.asked() != null)
                .map(need -> {
                    List<FigureOrigin.Input> inputs = new ArrayList<>();
                    Stream.of(HeadcountMeasure.WOMEN, HeadcountMeasure.MEN)
                            .forEach(m -> need.counted()
                                    .figure(m, figure.knownAt())
                                    .ifPresent(id -> inputs.add(new FigureOrigin.Input(
                                            id,
                                            texts.get("headcounts.measure." + m.code()),
                                            m.of(need.counted().people())))));
                    inputs.addAll(ofAll);
                    long asked = need.asked() == null ? 0 : need.asked();
                    return computed(
                            figure,
                            asked,
                            "parity.contributors.note." + figure.sharing().code(),
                            inputs,
                            locale);
                });
    }

    private static FigureOrigin computed(
            NeededFigure figure, long value, String formula, List<FigureOrigin.Input> inputs, Locale locale) {
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        String who = figure.contributor().equals(NeededFigure.ALL)
                ? texts.get("parity.contributors.total")
                : figure.contributor();
        String label = texts.get(
                "parity.contributors.figure-label",
                who,
                figure.operation(),
                texts.get("component." + figure.component().code()),
                formats.date(figure.date()),
                formats.fineShare(MetricValue.of(figure.target())));
        return new FigureOrigin.Computed(label, BigDecimal.valueOf(value), texts.get(formula), inputs);
    }
}

package org.mizani.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.operations.OperationQueries;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains shares, gaps and women needed by the people and the target that they are computed from. */
@Component
final class ParityFigures implements FigureResolver {

    private final ParityQueries parity;
    private final TargetQueries targets;
    private final OperationQueries operations;

    ParityFigures(ParityQueries parity, TargetQueries targets, OperationQueries operations) {
        this.parity = parity;
        this.targets = targets;
        this.operations = operations;
    }

    @Override
    public String prefix() {
        return ParityFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return ParityFigure.parse(id)
                .flatMap(figure -> row(figure).map(row -> computed(row, figure.measure(), locale)));
    }

    private Optional<ParityRow> row(ParityFigure figure) {
        return operations.byCode(figure.operation()).stream()
                .flatMap(operation -> targets.framework(figure.framework(), figure.knownAt()).stream()
                        .flatMap(framework ->
                                parity.parity(operation, figure.date(), framework, figure.knownAt()).rows().stream()))
                .filter(row -> row.component() == figure.component())
                .findFirst();
    }

    private static FigureOrigin computed(ParityRow row, ParityMeasure measure, Locale locale) {
        Texts texts = Texts.in(locale);
        String label = texts.get(
                "parity.figure-label",
                texts.get("parity.measure." + measure.code()),
                row.operation(),
                texts.get("component." + row.component().code()),
                Formats.in(locale).date(row.date()));
        List<FigureOrigin.Input> inputs = new ArrayList<>(Stream.of(HeadcountMeasure.WOMEN, HeadcountMeasure.MEN)
                .map(m -> input(row, m, texts))
                .toList());
        Target target = row.target();
        if (target != null && measure != ParityMeasure.SHARE) {
            inputs.add(new FigureOrigin.Input(
                    target.id(row.knownAt()), TargetFigures.label(target, locale), target.metFrom()));
        }
        return new FigureOrigin.Computed(label, measure.of(row), texts.get("parity.formula." + measure.code()), inputs);
    }

    private static FigureOrigin.Input input(ParityRow row, HeadcountMeasure measure, Texts texts) {
        return new FigureOrigin.Input(
                row.figure(measure), texts.get("headcounts.measure." + measure.code()), measure.of(row.people()));
    }
}

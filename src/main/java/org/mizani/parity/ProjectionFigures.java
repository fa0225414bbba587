package org.mizani.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.operations.OperationQueries;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains projected figures by the year ends and the target that they are computed from. */
@Component
final class ProjectionFigures implements FigureResolver {

    private final ProjectionQueries projections;
    private final TargetQueries targets;
    private final OperationQueries operations;

    ProjectionFigures(ProjectionQueries projections, TargetQueries targets, OperationQueries operations) {
        this.projections = projections;
        this.targets = targets;
        this.operations = operations;
    }

    @Override
    public String prefix() {
        return ProjectionFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return ProjectionFigure.parse(id)
                .flatMap(figure -> outlook(figure).map(outlook -> computed(outlook, figure.measure(), locale)));
    }

    private Optional<Outlook> outlook(ProjectionFigure figure) {
        return operations
                .byCode(figure.operation())
                .flatMap(operation -> targets.framework(figure.framework(), figure.knownAt())
                        .flatMap(framework -> projections.outlook(
                                operation, figure.component(), figure.date(), framework, figure.knownAt())));
    }

    private static FigureOrigin computed(Outlook outlook, ProjectionMeasure measure, Locale locale) {
        Texts texts = Texts.in(locale);
        String label = texts.get(
                "parity.figure-label",
                texts.get("parity.measure." + measure.code()),
                outlook.operation(),
                texts.get("component." + outlook.component().code()),
                Formats.in(locale).date(outlook.latest().date()));
        List<FigureOrigin.Input> inputs = new ArrayList<>();
        if (measure == ProjectionMeasure.REQUIRED_PACE) {
            inputs.add(share(outlook, outlook.latest(), locale));
        } else {
            outlook.yearEnds().reports().values().forEach(p -> inputs.add(share(outlook, p, locale)));
        }
        Target goal = outlook.goal();
        if (goal != null && measure != ProjectionMeasure.INCREMENT) {
            inputs.add(new FigureOrigin.Input(
                    goal.id(outlook.knownAt()), TargetFigures.label(goal, locale), goal.metFrom()));
        }
        return new FigureOrigin.Computed(
                label, measure.of(outlook), texts.get("parity.formula." + measure.code()), inputs);
    }

    private static FigureOrigin.Input share(Outlook outlook, HeadcountSeries.Point point, Locale locale) {
        Texts texts = Texts.in(locale);
        return new FigureOrigin.Input(
                outlook.sum(point.date(), HeadcountMeasure.SHARE),
                texts.get(
                        "parity.projection.input",
                        texts.get("headcounts.measure.share"),
                        Formats.in(locale).date(point.date())),
                point.people().share());
    }
}

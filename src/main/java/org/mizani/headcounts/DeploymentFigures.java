package org.mizani.headcounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Deployment;
import org.mizani.operations.DeploymentRate;
import org.mizani.operations.OperationQueries;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains deployment rates and vacancies: the people of a report and the ceiling in force on its day. */
@Component
final class DeploymentFigures implements FigureResolver {

    private final DeployedPeople deployed;
    private final OperationQueries operations;

    DeploymentFigures(DeployedPeople deployed, OperationQueries operations) {
        this.deployed = deployed;
        this.operations = operations;
    }

    @Override
    public String prefix() {
        return DeploymentFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return DeploymentFigure.parse(id)
                .flatMap(figure -> operations
                        .byCode(figure.operation())
                        .flatMap(o -> deployed.at(o, figure.scope(), figure.date(), figure.knownAt()))
                        .flatMap(report -> origin(figure, report, locale)));
    }

    private static Optional<FigureOrigin> origin(DeploymentFigure figure, Deployment.Report report, Locale locale) {
        Ceiling ceiling = report.ceiling();
        if (ceiling == null) {
            return Optional.empty();
        }
        Texts texts = Texts.in(locale);
        String day = Formats.in(locale).date(figure.date());
        String scope = texts.get("ceiling-scope." + figure.scope().code());
        MetricValue value = switch (figure.kind()) {
            case RATE -> DeploymentRate.of(report.people(), ceiling.strength());
            case VACANCIES -> DeploymentRate.vacancies(report.people(), ceiling.strength());
        };
        List<FigureOrigin.Input> inputs = new ArrayList<>();
        inputs.add(new FigureOrigin.Input(
                report.peopleFigure(),
                new HeadcountLabels(locale)
                        .sum(HeadcountSum.ofScope(figure.operation(), figure.date(), figure.scope(), figure.knownAt())),
                report.people()));
        inputs.add(new FigureOrigin.Input(
                ceiling.figure(),
                texts.get(
                        "ceiling.label",
                        ceiling.operation(),
                        scope,
                        Formats.in(locale).date(ceiling.inForceFrom())),
                BigDecimal.valueOf(ceiling.strength())));
        return Optional.of(new FigureOrigin.Computed(
                texts.get(
                        "headcounts.deployment.label",
                        texts.get("headcounts.deployment." + figure.kind().code()),
                        figure.operation(),
                        scope,
                        day),
                value,
                texts.get("headcounts.deployment.formula." + figure.kind().code()),
                inputs));
    }
}

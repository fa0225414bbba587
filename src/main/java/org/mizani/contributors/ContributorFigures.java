package org.mizani.contributors;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.ContributorQueries;
import org.mizani.parity.Target;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains what a contributor sends by the figures of the operations that it sends them to, and the target. */
@Component
final class ContributorFigures implements FigureResolver {

    private final Scores scores;
    private final TargetQueries targets;
    private final ContributorQueries contributors;

    ContributorFigures(Scores scores, TargetQueries targets, ContributorQueries contributors) {
        this.scores = scores;
        this.targets = targets;
        this.contributors = contributors;
    }

    @Override
    public String prefix() {
        return ContributorFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return ContributorFigure.parse(id)
                .flatMap(figure -> targets.framework(
                                figure.measure().needsTarget() ? figure.framework() : TargetFramework.USUAL,
                                figure.subject().knownAt())
                        .flatMap(framework -> score(figure, framework))
                        .map(score -> computed(figure, score, locale)));
    }

    private Optional<Score> score(ContributorFigure figure, TargetFramework framework) {
        Subject subject = figure.subject();
        return switch (subject.when()) {
            case Subject.On(LocalDate date) -> {
                ScoreQuestion question = new ScoreQuestion(date, subject.operation(), framework, subject.knownAt());
                yield card(question, subject.contributor()).of(figure.component());
            }
            case Subject.In(YearMonth month) -> {
                ScoreQuestion question =
                        new ScoreQuestion(month.atEndOfMonth(), subject.operation(), framework, subject.knownAt());
                Trend trend = scores.trend(
                        question,
                        subject.contributor(),
                        question.headcounts().within(month.atDay(1), month.atEndOfMonth()));
                yield trend.month(figure.component(), month);
            }
        };
    }

    private Scorecard card(ScoreQuestion question, String contributor) {
        return contributor.equals(Subject.EVERYBODY)
                ? scores.ranking(question).everybody()
                : scores.card(question, contributor);
    }

    private FigureOrigin computed(ContributorFigure figure, Score score, Locale locale) {
        Texts texts = Texts.in(locale);
        ContributorMeasure measure = figure.measure();
        List<FigureOrigin.Input> inputs = new ArrayList<>();
        for (HeadcountRow report : score.reports()) {
            for (HeadcountMeasure part : measure.parts()) {
                report.figure(part, figure.subject().knownAt())
                        .ifPresent(id -> inputs.add(
                                new FigureOrigin.Input(id, input(report, part, texts), part.of(report.people()))));
            }
        }
        Target target = score.target();
        if (target != null && measure.needsTarget()) {
            inputs.add(new FigureOrigin.Input(
                    target.id(figure.subject().knownAt()), target.label(locale), target.metFrom()));
        }
        MetricValue value = measure.of(score);
        return new FigureOrigin.Computed(
                label(figure, texts), value, texts.get(measure.formula()) + blanks(score, texts), inputs);
    }

    private String label(ContributorFigure figure, Texts texts) {
        Subject subject = figure.subject();
        Formats formats = Formats.in(texts.locale());
        String when = switch (subject.when()) {
            case Subject.On(LocalDate date) -> texts.get("contributors.figure.on", formats.date(date));
            case Subject.In(YearMonth month) -> texts.get("contributors.figure.in", formats.month(month.atDay(1)));
        };
        return texts.get(
                "contributors.figure.label",
                texts.get(figure.measure().key()),
                ContributorNames.of(subject.contributor(), contributors.names(texts.locale()), texts),
                component(figure.component(), texts),
                subject.operation() == null ? texts.get("contributors.all-operations") : subject.operation(),
                when);
    }

    private static String input(HeadcountRow report, HeadcountMeasure part, Texts texts) {
        return texts.get(
                "contributors.figure.input",
                texts.get("headcounts.measure." + part.code()),
                Objects.requireNonNull(report.operation()),
                component(report.component(), texts),
                Formats.in(texts.locale()).date(report.date()));
    }

    private static String component(org.mizani.operations.@Nullable Component component, Texts texts) {
        return component == null ? texts.get("headcounts.everybody") : texts.get("component." + component.code());
    }

    private static String blanks(Score score, Texts texts) {
        long blanks = score.people().blanks();
        return blanks == 0
                ? ""
                : " "
                        + texts.get(
                                "headcounts.blanks", Formats.in(texts.locale()).count(blanks));
    }
}

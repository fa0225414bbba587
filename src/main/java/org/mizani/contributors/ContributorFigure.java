package org.mizani.contributors;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.RecordYears;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/**
 * Names a figure of a contributor over operations: {@code contributor~RWA~2026-06-30~-~troops~UGPS~women}, with the
 * instant at the end when it is asked as known then.
 *
 * @param component null for all together
 * @param framework code; figures of people do without
 */
record ContributorFigure(Subject subject, @Nullable Component component, String framework, ContributorMeasure measure) {

    static final String PREFIX = "contributor";

    private static final String NONE = "-";
    private static final int WORDS = 7;
    private static final int LENGTH_OF_MONTH = 7;

    FigureId id() {
        return FigureWords.id(
                subject.knownAt(),
                PREFIX,
                subject.contributor(),
                word(subject.when()),
                subject.operation() == null ? NONE : subject.operation(),
                component == null ? NONE : component.code(),
                measure.needsTarget() ? framework : NONE,
                measure.code());
    }

    static Optional<ContributorFigure> parse(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS).flatMap(ContributorFigure::read);
    }

    private static Optional<ContributorFigure> read(FigureWords words) {
        Optional<Component> component = Component.byCode(words.get(4));
        if (component.isEmpty() && !words.get(4).equals(NONE)) {
            return Optional.empty();
        }
        return when(words)
                .flatMap(when -> ContributorMeasure.byCode(words.get(6))
                        .map(measure -> new ContributorFigure(
                                new Subject(
                                        words.get(1),
                                        when,
                                        words.get(3).equals(NONE) ? null : words.get(3),
                                        words.knownAt()),
                                component.orElse(null),
                                words.get(5),
                                measure)));
    }

    private static String word(Subject.When when) {
        return switch (when) {
            case Subject.On(LocalDate date) -> date.toString();
            case Subject.In(YearMonth month) -> month.toString();
        };
    }

    private static Optional<Subject.When> when(FigureWords words) {
        String word = words.get(2);
        return word.length() == LENGTH_OF_MONTH ? month(word) : words.date(2).map(Subject.On::new);
    }

    private static Optional<Subject.When> month(String word) {
        try {
            return Optional.of(YearMonth.parse(word))
                    .filter(month -> RecordYears.contain(month.getYear()))
                    .map(Subject.In::new);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

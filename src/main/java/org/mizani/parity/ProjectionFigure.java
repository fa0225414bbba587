package org.mizani.parity;

import java.time.LocalDate;
import java.util.Optional;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/** Names a projected figure: {@code projection~UNAMID~2014-12-31~UGPS~troops~increment}, with an instant when known then. */
record ProjectionFigure(
        String operation,
        LocalDate date,
        String framework,
        Component component,
        ProjectionMeasure measure,
        KnownAt knownAt) {

    static final String PREFIX = "projection";

    private static final int WORDS = 6;

    FigureId id() {
        return FigureWords.id(knownAt, PREFIX, operation, date.toString(), framework, component.code(), measure.code());
    }

    static Optional<ProjectionFigure> parse(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS)
                .flatMap(words -> words.date(2)
                        .flatMap(date -> Component.byCode(words.get(4))
                                .flatMap(component -> ProjectionMeasure.byCode(words.get(5))
                                        .map(measure -> new ProjectionFigure(
                                                words.get(1),
                                                date,
                                                words.get(3),
                                                component,
                                                measure,
                                                words.knownAt())))));
    }
}

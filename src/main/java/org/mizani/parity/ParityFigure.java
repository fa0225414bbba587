package org.mizani.parity;

import java.time.LocalDate;
import java.util.Optional;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/** Names a computed figure: {@code parity~UNAMID~2013-12-31~UGPS~troops~gap}, with an instant when asked as known then. */
record ParityFigure(
        String operation,
        LocalDate date,
        String framework,
        Component component,
        ParityMeasure measure,
        KnownAt knownAt) {

    static final String PREFIX = "parity";

    private static final int WORDS = 6;

    FigureId id() {
        return FigureWords.id(knownAt, PREFIX, operation, date.toString(), framework, component.code(), measure.code());
    }

    static Optional<ParityFigure> parse(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS)
                .flatMap(words -> words.date(2)
                        .flatMap(date -> Component.byCode(words.get(4))
                                .flatMap(component -> ParityMeasure.byCode(words.get(5))
                                        .map(measure -> new ParityFigure(
                                                words.get(1),
                                                date,
                                                words.get(3),
                                                component,
                                                measure,
                                                words.knownAt())))));
    }
}

package org.mizani.parity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;

/** Names a computed figure: {@code parity~UNAMID~2013-12-31~UGPS~troops~gap}, with an instant when asked as known then. */
record ParityFigure(
        String operation,
        LocalDate date,
        String framework,
        Component component,
        ParityMeasure measure,
        KnownAt knownAt) {

    static final String PREFIX = "parity";

    private static final int SHORT = 6;
    private static final int LONG = 7;

    FigureId id() {
        String name = String.join("~", PREFIX, operation, date.toString(), framework, component.code(), measure.code());
        return new FigureId(knownAt.instant() == null ? name : name + "~" + knownAt.instant());
    }

    static Optional<ParityFigure> parse(FigureId id) {
        String[] words = id.value().split("~", -1);
        if ((words.length != SHORT && words.length != LONG) || !words[0].equals(PREFIX)) {
            return Optional.empty();
        }
        Optional<Component> component = Component.byCode(words[4]);
        Optional<ParityMeasure> measure = ParityMeasure.byCode(words[5]);
        if (component.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        try {
            KnownAt knownAt = words.length == LONG ? KnownAt.of(Instant.parse(words[6])) : KnownAt.NOW;
            LocalDate date = LocalDate.parse(words[2]);
            return Optional.of(new ParityFigure(words[1], date, words[3], component.get(), measure.get(), knownAt));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

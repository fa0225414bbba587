package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.CeilingScope;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/**
 * Names a figure that holds people of one report against the ceiling of the same scope on that day:
 * {@code deployment~AMIS~2005-10-31~uniformed~rate}, with the instant at the end when it is asked as known then.
 */
record DeploymentFigure(String operation, LocalDate date, CeilingScope scope, Kind kind, KnownAt knownAt) {

    static final String PREFIX = "deployment";

    private static final int WORDS = 5;

    /** Names are the translations {@code headcounts.deployment.<code>}. */
    enum Kind {
        RATE,
        VACANCIES;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> byCode(String code) {
            return Stream.of(values()).filter(k -> k.code().equals(code)).findFirst();
        }
    }

    /** Another figure of the same report. */
    DeploymentFigure of(Kind other) {
        return new DeploymentFigure(operation, date, scope, other, knownAt);
    }

    FigureId id() {
        return FigureWords.id(knownAt, PREFIX, operation, date.toString(), scope.code(), kind.code());
    }

    static Optional<DeploymentFigure> parse(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS)
                .flatMap(words -> words.date(2)
                        .flatMap(date -> CeilingScope.byCode(words.get(3))
                                .flatMap(scope -> Kind.byCode(words.get(4))
                                        .map(kind -> new DeploymentFigure(
                                                words.get(1), date, scope, kind, words.knownAt())))));
    }
}

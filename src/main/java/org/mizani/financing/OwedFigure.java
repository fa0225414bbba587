package org.mizani.financing;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/**
 * Names a sum of arrears: {@code owed~ATMIS~-~stipends~2026-06-30~USD~total}, with an instant at the end when it is asked
 * as known then. A dash stands for all operations, or for all contributors.
 *
 * @param scope that of the question
 * @param age null for all
 */
record OwedFigure(
        ArrearsQuestion question, Scope scope, @Nullable ArrearsAge age) {

    static final String PREFIX = "owed";

    private static final String ALL = "-";
    private static final String TOTAL = "total";
    private static final int WORDS = 7;

    FigureId id() {
        return FigureWords.id(
                question.knownAt(),
                PREFIX,
                question.operation() == null ? ALL : question.operation(),
                question.contributor() == null ? ALL : question.contributor(),
                scope.code(),
                question.date().toString(),
                question.currency(),
                age == null ? TOTAL : age.code());
    }

    static Optional<OwedFigure> parse(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS).flatMap(OwedFigure::read);
    }

    private static Optional<OwedFigure> read(FigureWords words) {
        Optional<ArrearsAge> age = Stream.of(ArrearsAge.values())
                .filter(a -> a.code().equals(words.get(6)))
                .findFirst();
        if (age.isEmpty() && !words.get(6).equals(TOTAL)) {
            return Optional.empty();
        }
        return Scope.byCode(words.get(3))
                .flatMap(scope -> words.date(4)
                        .map(date -> new OwedFigure(
                                new ArrearsQuestion(
                                        code(words.get(1)),
                                        code(words.get(2)),
                                        date,
                                        scope,
                                        words.get(5),
                                        words.knownAt()),
                                scope,
                                age.orElse(null))));
    }

    private static @Nullable String code(String word) {
        return word.equals(ALL) ? null : word;
    }
}

package org.mizani.stipends;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Measure;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/**
 * Names a computed figure: {@code stipend~AUSSOM~2025-07~2026-06~donor-paid~-~-~leave~11826~-~-~due~-}, with an instant at
 * the end when it is asked as known then. A dash stands for what is not chosen; the last word is a month, or a dash for all.
 */
record StipendFigure(
        StipendQuestion question,
        StipendMeasure measure,
        @Nullable YearMonth month) {

    static final String PREFIX = "stipend";

    private static final String NONE = "-";
    private static final String CARRY = "carry";
    private static final String LEAVE = "leave";
    private static final int WORDS = 13;
    private static final int MOST_DIGITS = 15;

    FigureId id() {
        Measure paidBy = question.paidBy();
        BigDecimal paid = question.paid();
        return FigureWords.id(
                question.knownAt(),
                PREFIX,
                question.operation(),
                question.from().toString(),
                question.to().toString(),
                question.kind().code(),
                question.component() == null ? NONE : question.component().code(),
                word(question.contributor()),
                question.carried() ? CARRY : LEAVE,
                word(question.strength()),
                paid == null ? NONE : paid.toPlainString(),
                paidBy == null ? NONE : paidBy.code(),
                measure.code(),
                word(month));
    }

    private static String word(@Nullable Object part) {
        return part == null ? NONE : part.toString();
    }

    static Optional<StipendFigure> parse(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS).flatMap(StipendFigure::read);
    }

    private static Optional<StipendFigure> read(FigureWords words) {
        boolean known = number(words.get(8), false)
                && number(words.get(9), true)
                && (words.get(5).equals(NONE) || Component.byCode(words.get(5)).isPresent())
                && (words.get(10).equals(NONE) || Measure.byCode(words.get(10)).isPresent());
        if (!known) {
            return Optional.empty();
        }
        try {
            YearMonth month = words.get(12).equals(NONE) ? null : YearMonth.parse(words.get(12));
            YearMonth from = YearMonth.parse(words.get(2));
            YearMonth to = YearMonth.parse(words.get(3));
            return StipendKind.byCode(words.get(4))
                    .flatMap(kind -> StipendMeasure.byCode(words.get(11))
                            .map(measure -> new StipendFigure(
                                    new StipendQuestion(
                                            words.get(1),
                                            from,
                                            to,
                                            kind,
                                            Component.byCode(words.get(5)).orElse(null),
                                            given(words.get(6)),
                                            words.get(7).equals(CARRY),
                                            words.get(8).equals(NONE) ? null : Long.valueOf(words.get(8)),
                                            words.get(9).equals(NONE) ? null : new BigDecimal(words.get(9)),
                                            Measure.byCode(words.get(10)).orElse(null),
                                            words.knownAt()),
                                    measure,
                                    month)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean number(String word, boolean decimals) {
        return word.equals(NONE)
                || (word.length() <= MOST_DIGITS && word.matches(decimals ? "\\d+(\\.\\d+)?" : "\\d+"));
    }

    private static @Nullable String given(String word) {
        return word.equals(NONE) ? null : word;
    }
}

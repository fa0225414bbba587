package org.mizani.stipends;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/**
 * What a rate is about.
 *
 * @param operation code, {@value #ALL} for every operation that has no rate of its own by then
 * @param from first month in which it holds, until the next rate
 */
public record StipendKey(String operation, StipendKind kind, YearMonth from) {

    public static final String ALL = "ALL";

    private static final int WORDS = 3;

    /** Names it in addresses, for example {@code ALL~donor-paid~2011-01}. */
    public String code() {
        return String.join("~", operation, kind.code(), from.toString());
    }

    /** Empty when the code names no kind or no month. */
    public static Optional<StipendKey> parse(String code) {
        String[] words = code.split("~", -1);
        if (words.length != WORDS || words[0].isBlank()) {
            return Optional.empty();
        }
        try {
            YearMonth from = YearMonth.parse(words[2]);
            return StipendKind.byCode(words[1]).map(kind -> new StipendKey(words[0], kind, from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean forAll() {
        return operation.equals(ALL);
    }

    /** Public name of the rate, with an instant when asked as known then. */
    public FigureId figure(KnownAt knownAt) {
        return FigureWords.id(knownAt, StipendRateFigures.PREFIX, operation, kind.code(), from.toString());
    }
}

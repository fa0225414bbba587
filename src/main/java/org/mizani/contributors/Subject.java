package org.mizani.contributors;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;

/**
 * Whose people, when, and where.
 *
 * @param contributor ISO 3166-1 alpha-3, {@link #NOT_BROKEN_DOWN} or {@link #EVERYBODY}
 * @param operation only this one; null for all that had not ended
 */
public record Subject(
        String contributor, When when, @Nullable String operation, KnownAt knownAt) {

    /** People whose contributor no source names. */
    public static final String NOT_BROKEN_DOWN = "ALL";

    /** All contributors, and people whose contributor no source names. */
    public static final String EVERYBODY = "-";

    /** Which reports are added up. */
    public sealed interface When {}

    /** The latest report of each operation on or before a day. */
    public record On(LocalDate date) implements When {}

    /** The last report of each operation within a month. */
    public record In(YearMonth month) implements When {}

    static Subject of(ScoreQuestion question, String contributor) {
        return new Subject(contributor, new On(question.date()), question.operation(), question.knownAt());
    }

    /** True for a country. */
    public boolean named() {
        return !contributor.equals(NOT_BROKEN_DOWN) && !contributor.equals(EVERYBODY);
    }

    Subject in(String oneOperation) {
        return new Subject(contributor, when, oneOperation, knownAt);
    }
}

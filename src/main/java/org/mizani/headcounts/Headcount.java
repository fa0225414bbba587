package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.Fact;
import org.mizani.provenance.SourceCell;

/**
 * A claim: how many women and men one source counts at a date. A stock, never added over months.
 *
 * @param contributor ISO 3166-1 alpha-3, or {@link #ALL}
 * @param women null when blank, as for {@code men}; blank is never zero
 * @param notReported people whose sex the source does not state
 * @param source what the row names as its own source
 */
record Headcount(
        String operation,
        PersonnelType type,
        String contributor,
        LocalDate date,
        @Nullable Integer women,
        @Nullable Integer men,
        @Nullable Integer notReported,
        Cells cells,
        @Nullable String source,
        @Nullable String note) {

    /** Contributor of a total that its source does not break down. */
    static final String ALL = "ALL";

    /** The cells that the three counts stand in. */
    record Cells(SourceCell women, SourceCell men, SourceCell notReported) {}

    /** The fact that claims are about; several claims may disagree on it. */
    record Key(String operation, PersonnelType type, String contributor, LocalDate date) {
        /** The words must be those that {@link SpeakingQueries} makes of a row. */
        Fact fact() {
            return new Fact(
                    HeadcountFigures.KIND,
                    operation,
                    String.join("|", operation, type.code(), contributor, date.toString()));
        }

        @Override
        public String toString() {
            return operation + ", " + type.code() + ", " + contributor + ", " + date;
        }
    }

    Key key() {
        return new Key(operation, type, contributor, date);
    }

    /** True when the row names a fact but gives no figure at all. */
    boolean blank() {
        return figures().blank();
    }

    boolean sameFigures(Headcount other) {
        return figures().equals(other.figures());
    }

    Figures figures() {
        return new Figures(women, men, notReported);
    }

    /** Women, men and sex not reported, to compare and to show as {@code 2 / 583 / –}. */
    record Figures(
            @Nullable Integer women,
            @Nullable Integer men,
            @Nullable Integer notReported) {

        boolean blank() {
            return women == null && men == null && notReported == null;
        }

        @Override
        public String toString() {
            return shown(women) + " / " + shown(men) + " / " + shown(notReported);
        }

        private static String shown(@Nullable Integer count) {
            return Objects.requireNonNullElse(count, "–").toString();
        }
    }
}

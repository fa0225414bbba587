package org.mizani.headcounts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.Preference;

/**
 * A fact of a report with all that open claims state about it.
 *
 * @param contributor code, or {@code ALL} for a total that its source does not break down
 * @param statements the one that counts first, the others newest first; at least one, none without a figure
 */
public record ReportFact(
        String operation, LocalDate date, PersonnelType type, String contributor, List<Statement> statements) {

    public ReportFact {
        statements = List.copyOf(statements);
    }

    /**
     * What one claim states.
     *
     * @param source what the row names as its own source
     * @param preference why it counts, null where nobody preferred it
     */
    public record Statement(
            long claim,
            ImportId importId,
            @Nullable String source,
            MetricValue women,
            MetricValue men,
            MetricValue notReported,
            @Nullable Preference preference) {

        /** @param measure women, men or sex not reported */
        public FigureId figure(HeadcountMeasure measure) {
            return HeadcountFigures.claimId(claim, measure);
        }

        /**
         * All people of the fact; not reported where the claim states only one sex, because that is a part of them.
         */
        public MetricValue total() {
            boolean oneSex = women.known().isPresent() != men.known().isPresent();
            return oneSex ? MetricValue.notReported() : new People(women, men, notReported, Share.NONE, 0).total();
        }
    }

    /** False for people whose contributor no source names. */
    public boolean brokenDown() {
        return !contributor.equals(Headcount.ALL);
    }

    /** True when only one import states the fact. */
    public boolean singleSource() {
        return statements.stream().map(Statement::importId).distinct().count() == 1;
    }

    /** True when two claims state different women, men, people whose sex is not reported, or different totals. */
    public boolean disputed() {
        return differ(Statement::women)
                || differ(Statement::men)
                || differ(Statement::notReported)
                || differ(Statement::total);
    }

    /** The smallest total that is stated. */
    public Optional<BigDecimal> least() {
        return totals().min(Comparator.naturalOrder());
    }

    /** The largest total that is stated. */
    public Optional<BigDecimal> most() {
        return totals().max(Comparator.naturalOrder());
    }

    private Stream<BigDecimal> totals() {
        return statements.stream().flatMap(s -> s.total().known().stream());
    }

    /** A claim that leaves a figure blank contradicts nobody about it. */
    private boolean differ(Function<Statement, MetricValue> figure) {
        return statements.stream()
                        .flatMap(s -> figure.apply(s).known().stream())
                        .distinct()
                        .count()
                > 1;
    }
}

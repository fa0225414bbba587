package org.mizani.stipends;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.headcounts.People;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Component;

/**
 * How many people a month counts, and on whose word.
 *
 * @param reports a row for each type of personnel and contributor that is added up
 * @param carried components whose last earlier report is carried forward
 * @param gaps of whom it has no number
 * @param apart components of whose report some people are counted elsewhere: in a later total of all uniformed people
 */
public record MonthStrength(
        YearMonth month,
        MetricValue people,
        Origin origin,
        List<HeadcountRow> reports,
        Set<Component> carried,
        Gaps gaps,
        Set<Component> apart) {

    /**
     * Of whom a month has no number.
     *
     * @param lacking components that another report speaks of
     * @param untold components that no report speaks of, while the month tells uniformed people apart whom another report
     *     counts in one total: they may be missing
     */
    public record Gaps(Set<Component> lacking, Set<Component> untold) {

        static final Gaps NONE = new Gaps(Set.of(), Set.of());

        public Gaps {
            lacking = Set.copyOf(lacking);
            untold = Set.copyOf(untold);
        }
    }

    /** Where a strength comes from; names are the translations {@code stipends.origin.<code>}. */
    public enum Origin {
        REPORTED,
        /** No report of the month: those of earlier ones. */
        CARRIED,
        /** The reader says so. */
        TYPED,
        /** There is a report, which does not name the contributor. */
        NOT_NAMED,
        /** There is a report, which does not speak of the component. */
        NOT_TOLD,
        /** No report of the month. */
        MISSING;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public MonthStrength {
        reports = List.copyOf(reports);
        carried = Set.copyOf(carried);
        apart = Set.copyOf(apart);
    }

    static MonthStrength typed(YearMonth month, long people) {
        return without(month, MetricValue.of(people), Origin.TYPED, Gaps.NONE);
    }

    static MonthStrength missing(YearMonth month) {
        return without(month, MetricValue.notReported(), Origin.MISSING, Gaps.NONE);
    }

    static MonthStrength notTold(YearMonth month, Gaps gaps) {
        return without(month, MetricValue.notReported(), Origin.NOT_TOLD, gaps);
    }

    private static MonthStrength without(YearMonth month, MetricValue people, Origin origin, Gaps gaps) {
        return new MonthStrength(month, people, origin, List.of(), Set.of(), gaps, Set.of());
    }

    static MonthStrength of(
            YearMonth month, List<HeadcountRow> reports, Set<Component> carried, Gaps gaps, Set<Component> apart) {
        boolean own = reports.stream().anyMatch(r -> !carried.contains(r.component()));
        Origin origin = reports.isEmpty() ? Origin.NOT_NAMED : own ? Origin.REPORTED : Origin.CARRIED;
        return new MonthStrength(month, people(reports), origin, reports, carried, gaps, apart);
    }

    /** Some of its people alone. */
    MonthStrength part(List<HeadcountRow> some) {
        return new MonthStrength(month, people(some), origin, some, carried, gaps, apart);
    }

    public Set<Component> lacking() {
        return gaps.lacking();
    }

    public Set<Component> untold() {
        return gaps.untold();
    }

    /** Rows that leave the number of people, or that of one sex, blank; they are skipped, not taken for 0. */
    public long blanks() {
        return reports.stream()
                .map(HeadcountRow::people)
                .filter(MonthStrength::blank)
                .count();
    }

    /** True where it has no number of some people. */
    boolean partial() {
        return blanks() > 0 || !gaps.equals(Gaps.NONE);
    }

    private static boolean blank(People people) {
        boolean women = people.women().known().isPresent();
        boolean men = people.men().known().isPresent();
        return !people.stated() || (women != men && people.notReported().known().isEmpty());
    }

    static MetricValue people(List<HeadcountRow> reports) {
        return reports.stream()
                .map(HeadcountRow::people)
                .reduce(People.NONE, People::plus)
                .total();
    }

    /** The number, where there is one. */
    Optional<BigDecimal> known() {
        return people.known();
    }

    /** Date of the latest report that is added up. */
    public Optional<LocalDate> reportedOn() {
        return reports.stream().map(HeadcountRow::date).max(Comparator.naturalOrder());
    }
}

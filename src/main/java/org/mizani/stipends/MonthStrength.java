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
 * @param reports a row for each component and contributor that is added up
 * @param carried components whose last earlier report is carried forward
 * @param lacking components that another report speaks of, and for which this month has no number
 */
public record MonthStrength(
        YearMonth month,
        MetricValue people,
        Origin origin,
        List<HeadcountRow> reports,
        Set<Component> carried,
        Set<Component> lacking) {

    /** Where a strength comes from; names are the translations {@code stipends.origin.<code>}. */
    public enum Origin {
        REPORTED,
        /** No report of the month: those of earlier ones. */
        CARRIED,
        /** The reader says so. */
        TYPED,
        /** There is a report, which does not name the contributor. */
        NOT_NAMED,
        /** No report of the month. */
        MISSING;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public MonthStrength {
        reports = List.copyOf(reports);
        carried = Set.copyOf(carried);
        lacking = Set.copyOf(lacking);
    }

    static MonthStrength typed(YearMonth month, long people) {
        return new MonthStrength(month, MetricValue.of(people), Origin.TYPED, List.of(), Set.of(), Set.of());
    }

    static MonthStrength missing(YearMonth month) {
        return new MonthStrength(month, MetricValue.notReported(), Origin.MISSING, List.of(), Set.of(), Set.of());
    }

    static MonthStrength of(
            YearMonth month, List<HeadcountRow> reports, Set<Component> carried, Set<Component> lacking) {
        boolean own = reports.stream().anyMatch(r -> !carried.contains(r.component()));
        Origin origin = reports.isEmpty() ? Origin.NOT_NAMED : own ? Origin.REPORTED : Origin.CARRIED;
        return new MonthStrength(month, people(reports), origin, reports, carried, lacking);
    }

    /** Rows that leave the number of people, or that of one sex, blank; they are skipped, not taken for 0. */
    public long blanks() {
        return reports.stream()
                .map(HeadcountRow::people)
                .filter(MonthStrength::blank)
                .count();
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

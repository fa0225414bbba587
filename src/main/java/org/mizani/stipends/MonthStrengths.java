package org.mizani.stipends;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.operations.Component;

/** The people of each month: those of the last report on each component. Where there is none is a gap, never guessed. */
final class MonthStrengths {

    /** A report older than this many months at the beginning is not carried into the period. */
    static final int LONGEST_CARRIED = 12;

    private static final Set<Component> MILITARY = Set.of(Component.TROOPS);
    private static final Set<Component> POLICE = Set.of(Component.FORMED_POLICE, Component.INDIVIDUAL_POLICE);

    private final StipendQuestion question;
    private final NavigableMap<YearMonth, Map<Component, List<HeadcountRow>>> reports = new TreeMap<>();

    /** Reports some of whose people are counted elsewhere. */
    private final Set<Report> divided = new HashSet<>();

    private final boolean wholes;

    private record Report(Component component, LocalDate date) {
        static Report of(HeadcountRow row) {
            return new Report(MonthStrengths.component(row), row.date());
        }
    }

    private MonthStrengths(StipendQuestion question, List<HeadcountRow> rows) {
        this.question = question;
        rows.stream()
                .filter(this::counts)
                .collect(Collectors.groupingBy(Report::of))
                .forEach(this::add);
        wholes = reports.values().stream().anyMatch(report -> stated(report).contains(Component.UNIFORMED));
        reports.values().forEach(report -> ToldOnce.in(report).forEach(row -> divided.add(Report.of(row))));
    }

    /**
     * @param rows of the operation by component, contributor and date, also those of the months before the period where the
     *     last report is carried
     */
    static List<MonthStrength> of(StipendQuestion question, List<HeadcountRow> rows) {
        Long typed = question.strength();
        if (typed != null) {
            return question.months().stream()
                    .map(month -> MonthStrength.typed(month, typed))
                    .toList();
        }
        MonthStrengths strengths = new MonthStrengths(question, rows);
        return question.months().stream().map(strengths::in).toList();
    }

    /** All uniformed people, also where one component of them is asked for: others may tell the same people. */
    private boolean counts(HeadcountRow row) {
        return component(row).deployedUniformed() || component(row) == question.component();
    }

    /** Of several reports of a component in one month the last one that says a number stands: stocks are not added. */
    private void add(Report report, List<HeadcountRow> rows) {
        reports.computeIfAbsent(YearMonth.from(report.date()), m -> new EnumMap<>(Component.class))
                .merge(report.component(), new ArrayList<>(rows), MonthStrengths::standing);
    }

    private static List<HeadcountRow> standing(List<HeadcountRow> one, List<HeadcountRow> other) {
        return Stream.of(one, other)
                .max(Comparator.comparing(MonthStrengths::sayNumber)
                        .thenComparing(rows -> rows.getFirst().date()))
                .orElseThrow();
    }

    private MonthStrength in(YearMonth month) {
        Map<Component, List<HeadcountRow>> own = reports.getOrDefault(month, Map.of());
        Map<Component, List<HeadcountRow>> counted = question.carried() ? standing(month, own) : own;
        if (counted.isEmpty()) {
            return MonthStrength.missing(month);
        }
        Set<Component> stated = stated(counted);
        MonthStrength.Gaps gaps = new MonthStrength.Gaps(lacking(stated), untold(stated));
        List<HeadcountRow> told = counted.values().stream()
                .flatMap(List::stream)
                .filter(this::ofComponent)
                .toList();
        if (told.isEmpty()) {
            return MonthStrength.notTold(month, gaps);
        }
        List<HeadcountRow> rows = told.stream().filter(this::ofContributor).toList();
        return MonthStrength.of(
                month,
                rows,
                components(rows, row -> !YearMonth.from(row.date()).equals(month)),
                gaps,
                components(rows, row -> divided.contains(Report.of(row))));
    }

    /** Each component at its own last report that says how many people there were. */
    private Map<Component, List<HeadcountRow>> standing(YearMonth month, Map<Component, List<HeadcountRow>> own) {
        Map<Component, List<HeadcountRow>> standing = new EnumMap<>(Component.class);
        for (Map<Component, List<HeadcountRow>> report :
                reports.headMap(month, true).values()) {
            Set<Component> stated = stated(report);
            standing.keySet().removeIf(earlier -> otherwiseTold(earlier, stated));
            stated.forEach(component -> standing.put(component, report.get(component)));
        }
        Set<Component> stated = Set.copyOf(standing.keySet());
        own.forEach((component, rows) -> {
            if (!otherwiseTold(component, stated)) {
                standing.putIfAbsent(component, rows);
            }
        });
        return standing;
    }

    private boolean ofComponent(HeadcountRow row) {
        return question.component() == null || question.component() == component(row);
    }

    private boolean ofContributor(HeadcountRow row) {
        return question.contributor() == null || question.contributor().equals(row.contributor());
    }

    /** Components that other reports speak of, or the one that is asked for, where these say no number. */
    private Set<Component> lacking(Set<Component> stated) {
        Component asked = question.component();
        if (asked != null) {
            return stated.contains(asked) ? Set.of() : Set.of(asked);
        }
        Set<Component> lacking = EnumSet.noneOf(Component.class);
        reports.values().forEach(report -> lacking.addAll(report.keySet()));
        lacking.removeIf(component -> stated.contains(component) || otherwiseTold(component, stated));
        return lacking;
    }

    /** Troops, or all police, where uniformed people are told apart without them and another report gives one total. */
    private Set<Component> untold(Set<Component> stated) {
        Set<Component> untold = EnumSet.noneOf(Component.class);
        boolean toldApart = stated.stream().anyMatch(ToldOnce::toldApart) && !stated.contains(Component.UNIFORMED);
        if (question.component() == null && wholes && toldApart) {
            Set<Component> said = EnumSet.copyOf(stated);
            said.addAll(lacking(stated));
            Stream.of(MILITARY, POLICE)
                    .filter(part -> Collections.disjoint(part, said))
                    .forEach(untold::addAll);
        }
        return untold;
    }

    /** True for uniformed people as a whole where they are told apart, and the other way round. */
    private static boolean otherwiseTold(Component component, Set<Component> stated) {
        return component == Component.UNIFORMED
                ? stated.stream().anyMatch(ToldOnce::toldApart)
                : ToldOnce.toldApart(component) && stated.contains(Component.UNIFORMED) && !stated.contains(component);
    }

    private static Set<Component> stated(Map<Component, List<HeadcountRow>> report) {
        return report.entrySet().stream()
                .filter(e -> sayNumber(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean sayNumber(List<HeadcountRow> rows) {
        return rows.stream().anyMatch(row -> row.people().stated());
    }

    private static Set<Component> components(List<HeadcountRow> rows, Predicate<HeadcountRow> which) {
        return rows.stream().filter(which).map(MonthStrengths::component).collect(Collectors.toSet());
    }

    private static Component component(HeadcountRow row) {
        return Objects.requireNonNull(row.component());
    }
}

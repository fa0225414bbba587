package org.mizani.stipends;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.operations.Component;

/** The people of each month: those of the last report on each component. Where there is none is a gap, never guessed. */
final class MonthStrengths {

    /** A report older than this many months at the beginning is not carried into the period. */
    static final int LONGEST_CARRIED = 12;

    private final StipendQuestion question;
    private final NavigableMap<YearMonth, Map<Component, List<HeadcountRow>>> reports = new TreeMap<>();

    private MonthStrengths(StipendQuestion question, List<HeadcountRow> rows) {
        this.question = question;
        rows.stream().filter(this::counts).forEach(this::add);
        reports.values().forEach(ToldOnce::in);
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

    private boolean counts(HeadcountRow row) {
        Component component = component(row);
        return question.component() == null ? component.deployedUniformed() : component == question.component();
    }

    /** Of several reports of a component in one month the last one stands: stocks are not added over time. */
    private void add(HeadcountRow row) {
        Map<Component, List<HeadcountRow>> month =
                reports.computeIfAbsent(YearMonth.from(row.date()), m -> new EnumMap<>(Component.class));
        List<HeadcountRow> rows = month.computeIfAbsent(component(row), c -> new ArrayList<>());
        LocalDate latest = rows.isEmpty() ? row.date() : rows.getFirst().date();
        if (row.date().isAfter(latest)) {
            rows.clear();
        }
        if (!row.date().isBefore(latest)) {
            rows.add(row);
        }
    }

    private MonthStrength in(YearMonth month) {
        Map<Component, List<HeadcountRow>> own = reports.getOrDefault(month, Map.of());
        Map<Component, List<HeadcountRow>> counted = question.carried() ? standing(month, own) : own;
        if (counted.isEmpty()) {
            return MonthStrength.missing(month);
        }
        List<HeadcountRow> rows = counted.values().stream()
                .flatMap(List::stream)
                .filter(this::ofContributor)
                .toList();
        Set<Component> carried = rows.stream()
                .filter(row -> !YearMonth.from(row.date()).equals(month))
                .map(MonthStrengths::component)
                .collect(Collectors.toSet());
        return MonthStrength.of(month, rows, carried, lacking(counted));
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
        own.forEach(standing::putIfAbsent);
        return standing;
    }

    private boolean ofContributor(HeadcountRow row) {
        return question.contributor() == null || question.contributor().equals(row.contributor());
    }

    /** Components that other reports speak of, and for which these say no number. */
    private Set<Component> lacking(Map<Component, List<HeadcountRow>> counted) {
        Set<Component> lacking = EnumSet.noneOf(Component.class);
        reports.values().forEach(report -> lacking.addAll(report.keySet()));
        Set<Component> stated = stated(counted);
        lacking.removeIf(component -> stated.contains(component) || otherwiseTold(component, stated));
        return lacking;
    }

    /** True for uniformed people as a whole where they are told apart, and the other way round. */
    private static boolean otherwiseTold(Component component, Set<Component> stated) {
        return component == Component.UNIFORMED
                ? stated.stream().anyMatch(ToldOnce::toldApart)
                : ToldOnce.toldApart(component) && stated.contains(Component.UNIFORMED) && !stated.contains(component);
    }

    private static Set<Component> stated(Map<Component, List<HeadcountRow>> report) {
        return report.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.people().stated())
                .map(MonthStrengths::component)
                .collect(Collectors.toSet());
    }

    private static Component component(HeadcountRow row) {
        return Objects.requireNonNull(row.component());
    }
}

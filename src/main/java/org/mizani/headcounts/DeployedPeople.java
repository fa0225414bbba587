package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Ceiling;
import org.mizani.operations.CeilingScope;
import org.mizani.operations.Ceilings;
import org.mizani.operations.Deployment;
import org.mizani.operations.Deployments;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.Succession;
import org.springframework.stereotype.Component;

/** Holds the latest reports of people against the ceilings of the same scope. */
@Component
class DeployedPeople implements Deployments {

    private final HeadcountQueries headcounts;
    private final OperationQueries register;

    DeployedPeople(HeadcountQueries headcounts, OperationQueries register) {
        this.headcounts = headcounts;
        this.register = register;
    }

    @Override
    public List<Deployment> on(Collection<Operation> operations, LocalDate day, KnownAt knownAt) {
        Map<String, List<Ceiling>> ceilings =
                register.ceilings(knownAt).stream().collect(Collectors.groupingBy(Ceiling::operation));
        Map<CeilingScope, Set<String>> asked = new EnumMap<>(CeilingScope.class);
        operations.forEach(o -> Ceilings.scopes(ceilings.getOrDefault(o.code(), List.of()))
                .forEach(s -> asked.computeIfAbsent(s, scope -> new HashSet<>()).add(o.code())));
        Map<CeilingScope, Map<String, HeadcountRow>> reports = new EnumMap<>(CeilingScope.class);
        asked.forEach((scope, codes) -> reports.put(scope, latest(scope, codes, day, knownAt)));
        List<Operation> all = register.all();
        return operations.stream()
                .flatMap(o -> {
                    List<Ceiling> own = ceilings.getOrDefault(o.code(), List.of());
                    LocalDate last = Succession.lastDay(o, all).orElse(null);
                    return Ceilings.scopes(own).stream()
                            .map(scope -> deployment(
                                    o,
                                    scope,
                                    new Steps(Ceilings.of(own, scope), last),
                                    day,
                                    reports.getOrDefault(scope, Map.of()).get(o.code()),
                                    knownAt));
                })
                .toList();
    }

    /** The report of a day, with the ceiling of the day; empty when nobody reported people of the scope then. */
    Optional<Deployment.Report> at(Operation operation, CeilingScope scope, LocalDate date, KnownAt knownAt) {
        List<Ceiling> own = register.ceilings(operation.code(), knownAt);
        Steps steps = new Steps(
                Ceilings.of(own, scope),
                Succession.lastDay(operation, register.all()).orElse(null));
        return headcounts
                .rows(question(scope, Set.of(operation.code()), knownAt).within(date, date))
                .stream()
                .findFirst()
                .map(row -> report(row, scope, steps, knownAt));
    }

    private Map<String, HeadcountRow> latest(
            CeilingScope scope, Set<String> operations, LocalDate day, KnownAt knownAt) {
        Map<String, HeadcountRow> latest = new HashMap<>();
        headcounts
                .rows(question(scope, operations, knownAt).within(null, day))
                .forEach(row -> latest.put(Objects.requireNonNull(row.operation()), row));
        return latest;
    }

    private static HeadcountQuestion question(CeilingScope scope, Set<String> operations, KnownAt knownAt) {
        return HeadcountQuestion.aboutAll()
                .by(Dimension.OPERATION)
                .of(operations)
                .only(scope.components())
                .withKnownAt(knownAt);
    }

    private static Deployment deployment(
            Operation operation,
            CeilingScope scope,
            Steps steps,
            LocalDate day,
            @Nullable HeadcountRow report,
            KnownAt knownAt) {
        LocalDate started = operation.startedOn();
        boolean running = (started == null || !day.isBefore(started)) && !steps.over(day);
        return new Deployment(
                operation,
                scope,
                running,
                steps.on(day),
                report == null ? null : report(report, scope, steps, knownAt));
    }

    private static Deployment.Report report(HeadcountRow row, CeilingScope scope, Steps steps, KnownAt knownAt) {
        String operation = Objects.requireNonNull(row.operation());
        DeploymentFigure rate = new DeploymentFigure(operation, row.date(), scope, DeploymentFigure.Kind.RATE, knownAt);
        return new Deployment.Report(
                row.date(),
                row.people().total(),
                steps.on(row.date()),
                HeadcountSum.ofScope(operation, row.date(), scope, knownAt).id(),
                rate.id(),
                rate.of(DeploymentFigure.Kind.VACANCIES).id());
    }

    /** @param last day of the operation, after which no ceiling is in force; null where it is not known */
    private record Steps(Ceilings ceilings, @Nullable LocalDate last) {

        boolean over(LocalDate day) {
            return last != null && day.isAfter(last);
        }

        @Nullable
        Ceiling on(LocalDate day) {
            return over(day) ? null : ceilings.on(day).orElse(null);
        }
    }
}

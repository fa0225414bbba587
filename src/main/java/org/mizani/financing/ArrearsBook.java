package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.FigureId;

/** What operations owe contributors, each operation and scope at its latest statement; scopes are never added. */
public record ArrearsBook(ArrearsQuestion question, List<ScopeArrears> scopes) {

    public ArrearsBook {
        scopes = List.copyOf(scopes);
    }

    /** @param open claims of the operations asked for, oldest first */
    static ArrearsBook of(ArrearsQuestion question, List<Claim<Arrears>> open, RateTable rates) {
        Map<Scope, List<Claim<Arrears>>> byScope = open.stream()
                .filter(c -> question.asks(c.funding()))
                .collect(Collectors.groupingBy(
                        c -> c.funding().scope(), () -> new EnumMap<>(Scope.class), Collectors.toList()));
        return new ArrearsBook(
                question,
                byScope.entrySet().stream()
                        .map(e -> scope(question, e.getKey(), e.getValue(), rates))
                        .filter(s -> !s.lines().isEmpty()
                                || !s.undivided().isEmpty()
                                || !s.notConverted().isEmpty())
                        .toList());
    }

    private static ScopeArrears scope(
            ArrearsQuestion question, Scope scope, List<Claim<Arrears>> claims, RateTable rates) {
        Converter converter = new Converter(question.currency(), rates);
        List<OwedLine> all = lines(claims, converter);
        Predicate<String> asked =
                c -> question.contributor() == null || question.contributor().equals(c);
        List<OwedLine> lines =
                all.stream().filter(l -> asked.test(l.contributor())).toList();
        List<OwedLine> undivided = all.stream()
                .filter(l -> !asked.test(l.contributor()) && !l.named())
                .toList();
        Predicate<Claim<Arrears>> about = c -> asked.test(c.funding().contributor())
                || c.funding().contributor().equals(Arrears.ALL);
        Converter compared = converter.another();
        List<ArrearsRange> ranges = Facts.disagreements(claims).stream()
                .filter(c -> about.test(c.getFirst()))
                .map(c -> range(c, compared))
                .toList();
        return new ScopeArrears(
                scope,
                lines,
                undivided,
                aside(claims, compared),
                ranges,
                Stream.concat(
                                Stream.concat(lines.stream(), undivided.stream())
                                        .flatMap(l -> l.rates().stream()),
                                compared.used().stream())
                        .distinct()
                        .toList(),
                claims.stream()
                        .filter(Set.copyOf(converter.notConverted())::contains)
                        .filter(about)
                        .toList());
    }

    private static List<OwedLine> lines(List<Claim<Arrears>> claims, Converter converter) {
        Map<String, List<Claim<Arrears>>> byOperation = Facts.current(claims).stream()
                .collect(Collectors.groupingBy(c -> c.funding().operation(), TreeMap::new, Collectors.toList()));
        List<OwedLine> lines = new ArrayList<>();
        byOperation.forEach((operation, current) -> FundingMetrics.arrears(current, converter)
                .ifPresent(statement -> statement
                        .lines()
                        .forEach(line -> lines.add(line(operation, statement.asOf(), line, converter.another())))));
        return lines;
    }

    private static List<ArrearsRange.Version> aside(List<Claim<Arrears>> claims, Converter converter) {
        return Facts.current(claims).stream()
                .collect(Collectors.groupingBy(c -> c.funding().operation(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(current -> FundingMetrics.latest(current, Arrears::asOf))
                .filter(latest -> latest.stream().anyMatch(ArrearsBook::named))
                .map(latest -> Parts.wholesOrCategories(latest, Arrears::contributor))
                .flatMap(latest -> latest.stream().filter(c -> !named(c)))
                .map(c -> new ArrearsRange.Version(c, amount(c, converter)))
                .toList();
    }

    private static boolean named(Claim<Arrears> claim) {
        return !claim.funding().contributor().equals(Arrears.ALL);
    }

    private static OwedLine line(String operation, LocalDate asOf, ArrearsStatement.Line line, Converter converter) {
        converter.value(line.inputs().stream().map(Valued::claim).toList());
        return new OwedLine(operation, line.contributor(), asOf, OwedSum.of(line), converter.used());
    }

    private static ArrearsRange range(List<Claim<Arrears>> claims, Converter converter) {
        return new ArrearsRange(claims.stream()
                .map(c -> new ArrearsRange.Version(c, amount(c, converter)))
                .toList());
    }

    private static @Nullable BigDecimal amount(Claim<Arrears> claim, Converter converter) {
        return converter.value(List.of(claim)).stream()
                .map(Valued::amount)
                .findFirst()
                .orElse(null);
    }

    public Optional<ScopeArrears> of(Scope scope) {
        return scopes.stream().filter(s -> s.scope() == scope).findFirst();
    }

    /** The line of an operation and contributor in a scope. */
    public Optional<OwedLine> line(String operation, String contributor, Scope scope) {
        return of(scope).stream()
                .flatMap(s -> Stream.concat(s.lines().stream(), s.undivided().stream()))
                .filter(l -> l.operation().equals(operation) && l.contributor().equals(contributor))
                .findFirst();
    }

    /** The name of what a line comes to; the cell's own where it is all there is. */
    public FigureId figure(Scope scope, OwedLine line) {
        return figure(line.owed(), scope, line.operation(), line.contributor(), null);
    }

    public FigureId figure(Scope scope, OwedLine line, ArrearsAge age) {
        return figure(line.owed(), scope, line.operation(), line.contributor(), age);
    }

    /**
     * The name of a sum over lines.
     *
     * @param operation null for all that were asked for
     * @param contributor null for all that were asked for
     * @param age null for all
     */
    public FigureId figure(
            OwedSum sum,
            Scope scope,
            @Nullable String operation,
            @Nullable String contributor,
            @Nullable ArrearsAge age) {
        if (sum.inputs().size() == 1
                && sum.inputs().getFirst().claim().funding().money().currency().equals(question.currency())
                && (age == null || sum.of(age).equals(sum.total()))) {
            return sum.inputs().getFirst().claim().figure();
        }
        return new OwedFigure(
                        question.of(
                                operation == null ? question.operation() : operation,
                                contributor == null ? question.contributor() : contributor,
                                scope),
                        scope,
                        age)
                .id();
    }
}

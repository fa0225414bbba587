package org.mizani.financing.explorer;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.financing.Claim;
import org.mizani.financing.Concentration;
import org.mizani.financing.Funding;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.LedgerAnswer;
import org.mizani.financing.Ledgers;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneyMark;
import org.mizani.financing.MoneySums;
import org.mizani.financing.MonthlyNeed;
import org.mizani.financing.Requirement;
import org.mizani.financing.Scope;
import org.mizani.financing.Valued;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.operations.Operation;
import org.mizani.provenance.FigureId;

/**
 * The money of some operations in one scope. The parts of every breakdown add up to the total exactly.
 */
public final class MoneyOverview {

    private final MoneyFilter filter;
    private final Scope scope;
    private final Span span;
    private final List<OperationRow> rows;
    private final List<Operation> silent;
    private final List<Operation> withoutMandate;
    private final MoneyTotal total;
    private final Map<MoneyBreakdown, List<MoneyGroup>> groups = new EnumMap<>(MoneyBreakdown.class);

    private MoneyOverview(
            MoneyFilter filter,
            Scope scope,
            Span span,
            List<OperationRow> rows,
            List<Operation> silent,
            List<Operation> withoutMandate) {
        this.filter = filter.withScope(scope).withSpan(span);
        this.scope = scope;
        this.span = span;
        this.rows = List.copyOf(rows);
        this.silent = List.copyOf(silent);
        this.withoutMandate = List.copyOf(withoutMandate);
        this.total = MoneyTotal.of(rows);
    }

    /** Asks the ledgers about each operation. */
    static MoneyOverview of(MoneyFilter filter, Scope scope, Span span, List<Operation> operations, Ledgers ledgers) {
        List<OperationRow> rows = new ArrayList<>();
        List<Operation> silent = new ArrayList<>();
        List<Operation> withoutMandate = new ArrayList<>();
        for (Operation operation : operations) {
            Optional<Period> period = span.of(operation);
            if (period.isEmpty()) {
                withoutMandate.add(operation);
                continue;
            }
            LedgerAnswer answer = ledgers.ask(new FundingQuestion(
                    operation.code(), period.get(), scope, filter.currency(), filter.knownAt(), filter.prorata()));
            OperationRow row = new OperationRow(operation, filter.basis(), answer);
            if (row.silent()) {
                silent.add(operation);
            } else {
                rows.add(row);
            }
        }
        return new MoneyOverview(filter, scope, span, rows, silent, withoutMandate);
    }

    /** Of a question that nothing on record answers in any scope; the scope it names means nothing. */
    public static MoneyOverview nothing(MoneyFilter filter) {
        Scope any = Scope.MISSION_BUDGET;
        Span span = filter.span();
        return new MoneyOverview(
                filter,
                any,
                Objects.requireNonNull(span, "a question has a time when it is answered"),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same about one of its operations. */
    MoneyOverview only(OperationRow row) {
        return new MoneyOverview(filter, scope, span, List.of(row), List.of(), List.of());
    }

    /** The question, with its scope and time. */
    public MoneyFilter filter() {
        return filter;
    }

    public Scope scope() {
        return scope;
    }

    public Span span() {
        return span;
    }

    /** Operations about which something is on record, by code. */
    public List<OperationRow> rows() {
        return rows;
    }

    /** Operations about which nothing is on record. */
    public List<Operation> silent() {
        return silent;
    }

    /** Operations that have no known start, where mandates are the time. */
    public List<Operation> withoutMandate() {
        return withoutMandate;
    }

    public MoneyTotal total() {
        return total;
    }

    public List<String> codes() {
        return rows.stream().map(r -> r.operation().code()).toList();
    }

    /**
     * The groups of a breakdown, most money received first; months by time, then what belongs to none. By operation there
     * are {@link #rows}.
     */
    public List<MoneyGroup> groups(MoneyBreakdown by) {
        return groups.computeIfAbsent(by, b -> switch (b) {
            case OPERATION -> List.of();
            case PARTNER -> groups(LedgerAnswer::partners, false);
            case CHANNEL -> groups(LedgerAnswer::channels, false);
            case CATEGORY -> groups(LedgerAnswer::categories, true);
            case MONTH -> months();
        });
    }

    private List<MoneyGroup> groups(Function<LedgerAnswer, Map<String, MoneySums>> parts, boolean needs) {
        Map<String, MoneySums> sums = new TreeMap<>();
        for (OperationRow row : rows) {
            parts.apply(row.answer())
                    .forEach((key, part) ->
                            sums.computeIfAbsent(key, k -> new MoneySums()).add(part));
            if (needs) {
                needs(row, sums);
            }
        }
        return sums.entrySet().stream()
                .filter(e -> !e.getValue().empty())
                .map(e -> new MoneyGroup(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((MoneyGroup g) -> amount(g, Measure.RECEIVED))
                        .thenComparing(g -> amount(g, Measure.PLEDGED))
                        .reversed()
                        .thenComparing(MoneyGroup::key))
                .toList();
    }

    /** By category; what the categories of a stated whole leave of it, or exceed it by, belongs to none. */
    private static void needs(OperationRow row, Map<String, MoneySums> sums) {
        List<Valued<Requirement>> parts = row.position().needs().parts();
        BigDecimal rest = parts.stream()
                .map(Valued::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .negate();
        Set<MoneyMark> marks = Set.of();
        boolean whole = false;
        for (Valued<? extends Funding> need :
                row.position().amount(Measure.REQUIREMENT).inputs()) {
            if (need.claim().funding().category().isBlank()) {
                whole = true;
                rest = rest.add(need.amount());
                marks = MoneyMark.both(marks, MoneyMark.of(need));
            } else {
                add(sums, need);
            }
        }
        parts.forEach(part -> add(sums, part));
        if (whole && (parts.isEmpty() || rest.signum() != 0)) {
            sums.computeIfAbsent("", k -> new MoneySums()).add(Measure.REQUIREMENT, rest, marks);
        }
    }

    private static void add(Map<String, MoneySums> sums, Valued<? extends Funding> need) {
        sums.computeIfAbsent(need.claim().funding().category(), k -> new MoneySums())
                .add(Measure.REQUIREMENT, need);
    }

    private static BigDecimal amount(MoneyGroup group, Measure measure) {
        return group.value(measure).known().orElse(BigDecimal.ZERO);
    }

    private List<MoneyGroup> months() {
        Map<YearMonth, MoneySums> months = new TreeMap<>();
        MoneySums undated = new MoneySums();
        for (OperationRow row : rows) {
            row.answer()
                    .months()
                    .forEach((month, sums) ->
                            months.computeIfAbsent(month, m -> new MoneySums()).add(sums));
            undated.add(row.answer().undated());
        }
        Stream<MoneyGroup> dated =
                months.entrySet().stream().map(e -> new MoneyGroup(e.getKey().toString(), e.getValue()));
        return Stream.concat(dated, undated.empty() ? Stream.empty() : Stream.of(new MoneyGroup("", undated)))
                .toList();
    }

    /**
     * The mean need of a month, to cents, of the months that needs are stated for; without meaning where operations are
     * read over different times.
     */
    public MetricValue monthlyNeed() {
        return span.common().isEmpty() && rows.size() > 1
                ? MetricValue.notMeaningful("financing.explorer.periods-differ")
                : MonthlyNeed.of(rows.stream().map(OperationRow::position).toList());
    }

    public Concentration concentration(MoneyBreakdown by) {
        return Concentration.of(groups(by).stream()
                .collect(Collectors.toMap(MoneyGroup::key, g -> amount(g, Measure.RECEIVED))));
    }

    /** Claims that overlap the period without lying inside, of all operations. */
    public List<FigureId> leftOut() {
        return rows.stream().flatMap(r -> r.answer().leftOut().stream()).toList();
    }

    /** Needs that overlap those that count, of all operations. */
    public List<Claim<Requirement>> overlapping() {
        return rows.stream()
                .flatMap(r -> r.position().needs().overlapping().stream())
                .toList();
    }

    /** Claims for which no rate is known, of all operations. */
    public List<FigureId> notConverted() {
        return rows.stream().flatMap(r -> r.answer().notConverted().stream()).toList();
    }

    public long conflicts() {
        return rows.stream().mapToLong(r -> r.answer().conflicts()).sum();
    }

    /** From the first to the last day that is read of any operation; empty when there is none. */
    public Optional<Period> whole() {
        return span.common()
                .or(() -> rows.stream()
                        .map(r -> r.position().question().period())
                        .reduce((a, b) -> new Period(
                                a.from().isBefore(b.from()) ? a.from() : b.from(),
                                a.to().isAfter(b.to()) ? a.to() : b.to())));
    }
}

package org.mizani.financing.explorer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneyMark;
import org.mizani.financing.MoneySums;
import org.mizani.metrics.MetricValue;

/**
 * Operations added up. Shortfalls and surpluses are added apart: what one operation has too much covers no other.
 *
 * Stocks of different days are not added: they and what is compared with them have no meaning then.
 *
 * @param values of all rows, each of what is reported
 * @param days of the stocks among them that are all of one day
 * @param marks what there is to know of the claims behind each
 * @param need of the rows whose shortfall is known
 * @param compared how many rows those are
 */
public record MoneyTotal(
        Map<Measure, MetricValue> values,
        Map<Measure, LocalDate> days,
        Map<Measure, Set<MoneyMark>> marks,
        MetricValue need,
        MetricValue shortfall,
        MetricValue surplus,
        MetricValue coverage,
        int compared) {

    /** The reason why stocks of different days have no sum. */
    static final MetricValue DAYS_DIFFER = MetricValue.notMeaningful("financing.explorer.days-differ");

    static MoneyTotal of(List<OperationRow> rows) {
        MoneySums sums = new MoneySums();
        Map<Measure, MetricValue> values = new EnumMap<>(Measure.class);
        Map<Measure, LocalDate> days = new EnumMap<>(Measure.class);
        Map<Measure, Set<MoneyMark>> marks = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            rows.forEach(row -> sums.add(measure, row.value(measure), row.marks(measure)));
            Set<LocalDate> of = days(rows, row -> row.position().asOf(measure));
            of.stream().limit(1).filter(day -> of.size() == 1).forEach(day -> days.put(measure, day));
            values.put(measure, of.size() > 1 ? DAYS_DIFFER : sums.value(measure));
            marks.put(measure, sums.marks(measure));
        }
        List<OperationRow> compared =
                rows.stream().filter(OperationRow::compares).toList();
        if (days(compared, OperationRow::day).size() > 1) {
            return new MoneyTotal(
                    values, days, marks, DAYS_DIFFER, DAYS_DIFFER, DAYS_DIFFER, DAYS_DIFFER, compared.size());
        }
        MetricValue need = sum(compared.stream().map(OperationRow::need).toList());
        MetricValue shortfall =
                sum(compared.stream().map(OperationRow::shortfall).toList());
        MetricValue surplus = sum(compared.stream().map(OperationRow::surplus).toList());
        return new MoneyTotal(
                values, days, marks, need, shortfall, surplus, coverage(compared, need, shortfall), compared.size());
    }

    private static Set<LocalDate> days(List<OperationRow> rows, Function<OperationRow, @Nullable LocalDate> day) {
        return rows.stream().map(day).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public MetricValue value(Measure measure) {
        return values.getOrDefault(measure, MetricValue.notReported());
    }

    /** The day of a stock; null for a flow, and where the operations' days differ. */
    public @Nullable LocalDate asOf(Measure measure) {
        return days.get(measure);
    }

    /** What there is to know of the claims behind an amount. */
    public Set<MoneyMark> marks(Measure measure) {
        return marks.getOrDefault(measure, Set.of());
    }

    /** The part of the need that is met where it arises: each operation is covered by its own money alone. */
    private static MetricValue coverage(List<OperationRow> compared, MetricValue need, MetricValue shortfall) {
        if (compared.size() == 1) {
            return compared.getFirst().coverage();
        }
        boolean undefined = compared.stream().allMatch(r -> r.coverage() instanceof MetricValue.NotMeaningful);
        Optional<BigDecimal> whole = need.known().filter(n -> n.signum() != 0);
        if (undefined || whole.isEmpty()) {
            return compared.isEmpty()
                    ? MetricValue.notReported()
                    : compared.getFirst().coverage();
        }
        return shortfall.map(s -> whole.get().subtract(s).divide(whole.get(), MathContext.DECIMAL128));
    }

    static MetricValue sum(List<MetricValue> values) {
        return values.stream()
                .flatMap(v -> v.known().stream())
                .reduce(BigDecimal::add)
                .<MetricValue>map(MetricValue::of)
                .orElseGet(MetricValue::notReported);
    }
}

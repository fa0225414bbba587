package org.mizani.financing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;

/** What is needed in a mean month: requirements over the months that they are stated for, no day of which counts twice. */
public final class MonthlyNeed {

    private static final int CENTS = 2;

    private MonthlyNeed() {}

    /** To cents; not reported where no requirement is. */
    public static MetricValue of(FundingPosition position) {
        return of(List.of(position));
    }

    /** Of several operations in one currency and scope: added up first, divided last. */
    public static MetricValue of(Collection<FundingPosition> positions) {
        BigDecimal months = months(
                positions.stream().flatMap(p -> p.needs().days().stream()).toList());
        return months.signum() == 0
                ? MetricValue.notReported()
                : MetricValue.of(positions.stream()
                        .flatMap(p -> p.value(Measure.REQUIREMENT).known().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(months, CENTS, RoundingMode.HALF_UP));
    }

    /** For how many months the requirements of a position are stated. */
    public static BigDecimal months(FundingPosition position) {
        return months(position.needs().days());
    }

    /** A period in months: whole ones, and the days that remain as a part of their month. */
    public static BigDecimal months(Period period) {
        return Months.in(period);
    }

    static BigDecimal months(Collection<Period> periods) {
        return apart(periods).stream().map(Months::in).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those that overlap or follow each other as one. */
    private static List<Period> apart(Collection<Period> periods) {
        List<Period> apart = new ArrayList<>();
        periods.stream()
                .sorted(Comparator.comparing(Period::from).thenComparing(Period::to))
                .forEach(period -> {
                    Period last = apart.isEmpty() ? null : apart.getLast();
                    if (last == null || last.to().plusDays(1).isBefore(period.from())) {
                        apart.add(period);
                    } else {
                        LocalDate to = last.to().isAfter(period.to()) ? last.to() : period.to();
                        apart.set(apart.size() - 1, new Period(last.from(), to));
                    }
                });
        return apart;
    }
}

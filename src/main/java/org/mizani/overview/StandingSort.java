package org.mizani.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mizani.financing.Basis;
import org.mizani.financing.Shortfall;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.ParityRow;

/** Columns that the operations can be ordered by; an operation without the figure comes last in either direction. */
public enum StandingSort {
    LAST_REPORT,
    SHARE,
    GAP,
    NEEDED,
    COVERAGE,
    SHORTFALL,
    CASH_MONTHS;

    /** The key of the column, and the word in the address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StandingSort> byCode(String code) {
        return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    /** @param descending true for the largest figure first */
    public List<Standing> sorted(List<Standing> standings, Basis basis, boolean descending) {
        Function<Standing, BigDecimal> key = s -> figure(s, basis).orElse(BigDecimal.ZERO);
        Comparator<Standing> byFigure = Comparator.comparing(key);
        return standings.stream()
                .sorted(Comparator.comparing((Standing s) -> figure(s, basis).isEmpty())
                        .thenComparing(descending ? byFigure.reversed() : byFigure)
                        .thenComparing(s -> s.operation().code()))
                .toList();
    }

    private Optional<BigDecimal> figure(Standing standing, Basis basis) {
        Optional<ParityRow> people = standing.headline();
        Optional<Shortfall> money = standing.need().map(n -> n.shortfall(basis));
        return switch (this) {
            case LAST_REPORT -> standing.lastReport().map(d -> BigDecimal.valueOf(d.toEpochDay()));
            case SHARE -> people.map(ParityRow::share).flatMap(MetricValue::known);
            case GAP -> people.map(ParityRow::gap).flatMap(MetricValue::known);
            case NEEDED -> people.map(ParityRow::neededSameStrength).flatMap(MetricValue::known);
            case COVERAGE -> money.map(Shortfall::coverage).flatMap(MetricValue::known);
            case SHORTFALL -> money.map(Shortfall::shortfall).flatMap(MetricValue::known);
            case CASH_MONTHS -> standing.cash().flatMap(c -> c.months().known());
        };
    }
}

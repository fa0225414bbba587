package org.mizani.financing.predictability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.PeriodsApart;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.ui.texts.Texts;

/**
 * How much coverage, received / requirement, differs from period to period: the sample standard deviation (divided by
 * n − 1) over the periods on record that ended with the period asked for and before today: what still runs has not
 * received all. Of periods that overlap those count that together have the most days, see {@link PeriodsApart}.
 */
final class Volatility {

    private static final int FEWEST = 3;
    private static final int DECIMALS = 12;

    private Volatility() {}

    /** @param history positions of all periods on record */
    static Measured of(List<FundingPosition> history, FundingQuestion asked, LocalDate today) {
        Map<Boolean, List<FundingPosition>> byEnd = history.stream()
                .filter(p -> p.question().scope() == asked.scope())
                .filter(p -> !p.question().period().to().isAfter(asked.period().to()))
                .filter(p -> coverage(p).known().isPresent())
                .collect(Collectors.partitioningBy(
                        p -> p.question().period().to().isBefore(today)));
        List<FundingPosition> periods = apart(byEnd.getOrDefault(true, List.of()));
        int running = byEnd.getOrDefault(false, List.of()).size();
        List<Ingredient> inputs = periods.stream().map(Volatility::input).toList();
        MetricValue value = periods.size() < FEWEST
                ? MetricValue.notMeaningful("predictability.too-few-periods")
                : MetricValue.of(deviation(periods.stream()
                        .flatMap(p -> coverage(p).known().stream())
                        .toList()));
        List<Remark> remarks = new ArrayList<>();
        remarks.add(Remark.of("predictability.remark.periods", periods.size()));
        if (running > 0) {
            remarks.add(Remark.of("predictability.remark.running", running));
        }
        return new Measured(value, null, inputs, remarks);
    }

    static BigDecimal deviation(List<BigDecimal> values) {
        BigDecimal n = BigDecimal.valueOf(values.size());
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal squares = values.stream().map(v -> v.multiply(v)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal spread = squares.multiply(n).subtract(sum.multiply(sum));
        BigDecimal variance = spread.divide(n.multiply(n.subtract(BigDecimal.ONE)), MathContext.DECIMAL128);
        return variance.max(BigDecimal.ZERO).sqrt(MathContext.DECIMAL128).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static List<FundingPosition> apart(List<FundingPosition> periods) {
        Set<Period> apart =
                PeriodsApart.of(periods.stream().map(p -> p.question().period()).toList());
        return periods.stream()
                .filter(p -> apart.contains(p.question().period()))
                .sorted(Comparator.comparing(p -> p.question().period().from()))
                .toList();
    }

    private static MetricValue coverage(FundingPosition position) {
        return position.shortfall(Basis.RECEIVED).coverage();
    }

    private static Ingredient input(FundingPosition position) {
        return new Ingredient(
                position.coverageFigure(Basis.RECEIVED), coverage(position), locale -> label(position, locale));
    }

    private static String label(FundingPosition position, Locale locale) {
        Texts texts = Texts.in(locale);
        return texts.get("financing.coverage-on-basis", texts.get("financing.basis." + Basis.RECEIVED.code())) + " · "
                + MoneySentences.period(position.question().period(), locale);
    }
}

package org.mizani.financing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.mizani.metrics.MetricValue;

/** Amounts added up, in one currency; what nobody reports is not among them, for blank is never zero. */
public final class MoneySums {

    private final Map<Measure, BigDecimal> amounts = new EnumMap<>(Measure.class);
    private final Map<Measure, Set<MoneyMark>> marks = new EnumMap<>(Measure.class);

    public MetricValue value(Measure measure) {
        BigDecimal amount = amounts.get(measure);
        return amount == null ? MetricValue.notReported() : MetricValue.of(amount);
    }

    /** What there is to know of the claims behind a sum. */
    public Set<MoneyMark> marks(Measure measure) {
        return marks.getOrDefault(measure, Set.of());
    }

    public void add(Measure measure, BigDecimal amount, Set<MoneyMark> marked) {
        amounts.merge(measure, amount, BigDecimal::add);
        if (!marked.isEmpty()) {
            marks.merge(measure, marked, MoneyMark::both);
        }
    }

    public void add(Measure measure, Valued<?> valued) {
        add(measure, valued.amount(), MoneyMark.of(valued));
    }

    public void add(Measure measure, MetricValue value, Set<MoneyMark> marked) {
        value.known().ifPresent(amount -> add(measure, amount, marked));
    }

    public void add(MoneySums others) {
        others.amounts.forEach((measure, amount) -> add(measure, amount, others.marks(measure)));
    }

    public boolean empty() {
        return amounts.isEmpty();
    }

    @Override
    public String toString() {
        return amounts.toString();
    }
}

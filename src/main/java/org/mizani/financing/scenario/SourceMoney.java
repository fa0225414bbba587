package org.mizani.financing.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mizani.financing.Contribution;
import org.mizani.financing.Funding;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.Valued;
import org.mizani.metrics.MetricValue;

/**
 * What one source has paid in the period.
 *
 * @param amount not reported where no receipt is
 * @param inputs the receipts
 */
public record SourceMoney(Source source, MetricValue amount, List<Valued<? extends Funding>> inputs) {

    public SourceMoney {
        inputs = List.copyOf(inputs);
    }

    /** All sources in their order; together they are what the position says was received. */
    static List<SourceMoney> of(FundingPosition position) {
        Map<Source, List<Valued<? extends Funding>>> bySource = new EnumMap<>(Source.class);
        for (Source source : Source.values()) {
            bySource.put(source, new ArrayList<>());
        }
        position.amount(Measure.RECEIVED)
                .inputs()
                .forEach(v -> bySource.computeIfAbsent(source(v), s -> new ArrayList<>())
                        .add(v));
        return bySource.entrySet().stream()
                .map(e -> new SourceMoney(e.getKey(), sum(e.getValue()), e.getValue()))
                .toList();
    }

    private static Source source(Valued<? extends Funding> receipt) {
        return receipt.claim().funding() instanceof Contribution c ? Source.ofChannel(c.channel()) : Source.OTHERS;
    }

    private static MetricValue sum(List<Valued<? extends Funding>> receipts) {
        return receipts.isEmpty()
                ? MetricValue.notReported()
                : MetricValue.of(receipts.stream().map(v -> v.amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}

package org.mizani.financing;

import java.util.Map;
import java.util.stream.Stream;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.provenance.FigureId;

/**
 * What one partner gave one operation in one scope and form; never added over scopes.
 *
 * @param partner code, blank when not stated
 */
public record Support(
        String operation,
        String partner,
        Scope scope,
        SupportForm form,
        Period period,
        String currency,
        KnownAt knownAt,
        Map<SupportMeasure, Amount> amounts) {

    public Support {
        amounts = Map.copyOf(amounts);
    }

    public MetricValue value(SupportMeasure measure) {
        return amounts.getOrDefault(measure, Amount.NOT_REPORTED).value();
    }

    /** True where something came, was paid or spent; a pledge or a commitment alone is a promise, which is no money. */
    public boolean given() {
        return Stream.of(SupportMeasure.RECEIVED, SupportMeasure.ASSESSED_PAID, SupportMeasure.SPENT)
                .anyMatch(measure -> value(measure).known().isPresent());
    }

    /** The name under which the interface explains a figure. */
    public FigureId figure(SupportMeasure measure) {
        return new SupportFigure(operation, partner, scope, form, period, currency, knownAt, measure).id();
    }
}

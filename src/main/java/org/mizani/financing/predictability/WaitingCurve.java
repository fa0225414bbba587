package org.mizani.financing.predictability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mizani.metrics.Fraction;
import org.mizani.metrics.MetricValue;

/**
 * The share of pledges that still wait for their first payment after so many days, estimated as by Kaplan and Meier:
 * S(t) = Π (1 − paid/at risk) over the days up to t on which one was paid. A pledge that is not paid yet is at risk up to
 * the day on which it was last looked at, and is not dropped. Exact fractions throughout. E. L. Kaplan and P. Meier,
 * Journal of the American Statistical Association 53 (1958), pages 457-481.
 *
 * @param waits of each pledge, shortest first
 * @param steps days on which a pledge was paid, by rising days
 */
public record WaitingCurve(List<Wait> waits, List<Step> steps) {

    private static final Fraction ONE = Fraction.of(1, 1);

    public WaitingCurve {
        waits = List.copyOf(waits);
        steps = List.copyOf(steps);
    }

    /**
     * How long a pledge waited.
     *
     * @param days from the pledge, 0 or more
     * @param paid whether it was paid then; else it still waited
     */
    public record Wait(long days, boolean paid) {}

    /**
     * @param days since the pledge
     * @param atRisk pledges that had waited as long and were not paid before
     * @param paid of them, on this day
     * @param waiting share that waits still after this day
     */
    public record Step(long days, int atRisk, int paid, Fraction waiting) {}

    public static WaitingCurve of(List<Wait> waits) {
        List<Wait> sorted =
                waits.stream().sorted(Comparator.comparingLong(Wait::days)).toList();
        Map<Long, Long> paidOn = sorted.stream()
                .filter(Wait::paid)
                .collect(Collectors.groupingBy(Wait::days, TreeMap::new, Collectors.counting()));
        List<Step> steps = new ArrayList<>();
        Fraction waiting = ONE;
        int gone = 0;
        for (Map.Entry<Long, Long> day : paidOn.entrySet()) {
            while (sorted.get(gone).days() < day.getKey()) {
                gone++;
            }
            int atRisk = sorted.size() - gone;
            waiting = waiting.times(Fraction.of(atRisk - day.getValue(), atRisk));
            steps.add(new Step(day.getKey(), atRisk, day.getValue().intValue(), waiting));
        }
        return new WaitingCurve(sorted, steps);
    }

    /** The first day by which half of the pledges or more are paid; in words when there are none or that is not reached. */
    public MetricValue median() {
        if (waits.isEmpty()) {
            return MetricValue.notReported();
        }
        return steps.stream()
                .filter(s -> s.waiting().compareTo(ONE.half()) <= 0)
                .findFirst()
                .map(s -> MetricValue.of(BigDecimal.valueOf(s.days())))
                .orElseGet(() -> MetricValue.notMeaningful("predictability.not-reached"));
    }

    public long paid() {
        return waits.stream().filter(Wait::paid).count();
    }

    /** The longest time that a pledge was watched; 0 when there is none. */
    public long longest() {
        return waits.isEmpty() ? 0 : waits.getLast().days();
    }
}

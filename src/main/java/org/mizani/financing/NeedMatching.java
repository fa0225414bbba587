package org.mizani.financing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mizani.metrics.Period;

/** Takes flow after flow and tells at last which needs none of them fell on. */
final class NeedMatching {

    private final List<Period> needs;
    private final int[] from;
    private final int[] to;
    private final boolean[] heard;
    private int outside;

    /** @param requirement the amount of what is needed, with its claims */
    NeedMatching(Amount requirement) {
        this.needs = needs(requirement);
        this.from = needs.stream().mapToInt(p -> day(p.from())).toArray();
        this.to = needs.stream().mapToInt(p -> day(p.to())).toArray();
        this.heard = new boolean[from.length];
    }

    /** The different periods that needs are stated for, by their days. */
    static List<Period> needs(Amount requirement) {
        return requirement.inputs().stream()
                .map(i -> i.claim().funding())
                .filter(Requirement.class::isInstance)
                .map(f -> ((Requirement) f).period())
                .distinct()
                .sorted(Comparator.comparing(Period::from).thenComparing(Period::to))
                .toList();
    }

    /** Of the flows that an amount rests on. */
    static NeedMatch of(Amount requirement, Amount flows) {
        NeedMatching matching = new NeedMatching(requirement);
        flows.inputs().stream()
                .map(i -> i.claim().funding())
                .filter(Flow.class::isInstance)
                .map(f -> ((Flow) f).when())
                .forEach(when -> matching.add(day(when.begins()), day(when.day())));
        return matching.match();
    }

    /** @param first and last: days since 1970-01-01 that a flow falls on */
    void add(int first, int last) {
        boolean inside = false;
        for (int i = 0; i < from.length; i++) {
            if (first <= to[i] && last >= from[i]) {
                heard[i] = true;
                inside = true;
            }
        }
        if (!inside) {
            outside++;
        }
    }

    NeedMatch match() {
        return new NeedMatch(
                needs,
                IntStream.range(0, heard.length)
                        .filter(i -> !heard[i])
                        .mapToObj(needs::get)
                        .toList(),
                outside);
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}

package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was pledged, or what came, on one day, less what later entries took back. An entry below zero takes from its own
 * day, then from the latest day before it on which something is left; what it exceeds all of them by is lost, for nothing
 * is pledged or paid below zero. Where no rate is known, nothing is taken.
 *
 * @param entry the first of the day that is above zero
 * @param amount above zero, null where no rate is known
 */
public record NetDay(
        LocalDate day, PledgeChain.Entry entry, @Nullable BigDecimal amount) {

    /**
     * The days on which something is left, the oldest first.
     *
     * @param dated entries that all bear a day
     */
    public static List<NetDay> of(List<PledgeChain.Entry> dated) {
        SortedMap<LocalDate, List<PledgeChain.Entry>> byDay = dated.stream()
                .collect(
                        Collectors.groupingBy(e -> Objects.requireNonNull(e.day()), TreeMap::new, Collectors.toList()));
        List<NetDay> days = new ArrayList<>();
        byDay.forEach((day, entries) -> add(day, entries, days));
        return days;
    }

    private static void add(LocalDate day, List<PledgeChain.Entry> entries, List<NetDay> earlier) {
        BigDecimal sum = sum(entries).orElse(null);
        if (sum != null && sum.signum() <= 0) {
            take(sum.negate(), earlier);
            return;
        }
        entries.stream()
                .filter(e -> e.funding().money().amount().signum() > 0)
                .findFirst()
                .ifPresent(first -> earlier.add(new NetDay(day, first, sum)));
    }

    private static void take(BigDecimal back, List<NetDay> earlier) {
        BigDecimal left = back;
        for (int i = earlier.size() - 1; i >= 0 && left.signum() > 0; i--) {
            NetDay latest = earlier.get(i);
            BigDecimal there = latest.amount;
            if (there == null) {
                continue;
            }
            if (there.compareTo(left) > 0) {
                earlier.set(i, new NetDay(latest.day, latest.entry, there.subtract(left)));
                return;
            }
            earlier.remove(i);
            left = left.subtract(there);
        }
    }

    /** Empty where one of them is not known. */
    private static Optional<BigDecimal> sum(List<PledgeChain.Entry> entries) {
        return entries.stream()
                .map(e -> e.amount().known())
                .reduce(Optional.of(BigDecimal.ZERO), (one, other) -> one.flatMap(a -> other.map(a::add)));
    }
}

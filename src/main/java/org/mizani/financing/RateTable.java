package org.mizani.financing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Exchange rates by currency and day. Of several claims about one date and span the newest counts; of rates that begin on
 * the same day, such as those of a month and of a year, the shortest that reaches the day asked for. A span that has
 * ended, and the rate of a day that is too old, gives way to one that reaches the day, else to the one that ended last.
 */
public final class RateTable {

    public static final RateTable EMPTY = new RateTable(List.of());

    /** An older rate says nothing about the day; yearly rates must still reach to the end of their year. */
    private static final int LONGEST_YEARS = 1;

    private final Map<String, NavigableMap<LocalDate, List<ExchangeRate>>> byDate = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, NavigableMap<LocalDate, ExchangeRate>>> byBegin = new HashMap<>();

    /** @param oldestFirst in the order in which they became known */
    public RateTable(List<ExchangeRate> oldestFirst) {
        for (ExchangeRate rate : oldestFirst) {
            List<ExchangeRate> sameDate = byDate.computeIfAbsent(rate.currency(), c -> new TreeMap<>())
                    .computeIfAbsent(rate.date(), d -> new ArrayList<>());
            sameDate.removeIf(older -> sameFact(older, rate));
            sameDate.add(rate);
        }
        byDate.forEach((currency, rates) -> byBegin.put(
                currency,
                rates.values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(ExchangeRate::begins, TreeMap::new, RateTable.toDates()))));
    }

    /** A month and the year that end together are two facts; a date without a span is that of either. */
    private static boolean sameFact(ExchangeRate older, ExchangeRate newer) {
        return older.appliesFrom() == null
                || newer.appliesFrom() == null
                || older.appliesFrom().equals(newer.appliesFrom());
    }

    private static Collector<ExchangeRate, ?, NavigableMap<LocalDate, ExchangeRate>> toDates() {
        return Collectors.toMap(ExchangeRate::date, Function.identity(), (one, other) -> other, TreeMap::new);
    }

    /** The newest rate that counts from the day or before, not older than a year: a monthly rate for all its month. */
    Optional<ExchangeRate> on(String currency, LocalDate day) {
        NavigableMap<LocalDate, NavigableMap<LocalDate, ExchangeRate>> rates = byBegin.get(currency);
        if (rates == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(rates.floorEntry(day))
                .map(begun -> reaching(begun.getValue(), day))
                .filter(rate -> !rate.date().isBefore(rate.appliesFrom() == null ? oldest(day) : day))
                .or(() -> span(rates, day))
                .or(() -> endedLast(currency, day))
                .filter(rate -> !rate.date().isBefore(oldest(day)));
    }

    /** Of the rates that are over, the one that ended last; of a month and a year that ended together, the month. */
    private Optional<ExchangeRate> endedLast(String currency, LocalDate day) {
        return Optional.ofNullable(byDate.get(currency))
                .map(rates -> rates.floorEntry(day))
                .flatMap(ended -> ended.getValue().stream().max(Comparator.comparing(ExchangeRate::begins)));
    }

    /** The span that reaches the day and began last. */
    private static Optional<ExchangeRate> span(
            NavigableMap<LocalDate, NavigableMap<LocalDate, ExchangeRate>> rates, LocalDate day) {
        return rates.subMap(oldest(day), true, day, true).descendingMap().values().stream()
                .map(begun -> begun.ceilingEntry(day))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static ExchangeRate reaching(NavigableMap<LocalDate, ExchangeRate> begun, LocalDate day) {
        Map.Entry<LocalDate, ExchangeRate> shortest = begun.ceilingEntry(day);
        return shortest == null ? begun.lastEntry().getValue() : shortest.getValue();
    }

    /** The date of the oldest rate that still says something about a day. */
    static LocalDate oldest(LocalDate day) {
        return day.minusYears(LONGEST_YEARS);
    }

    /** The newest rate about the same date and span as another. */
    Optional<ExchangeRate> of(ExchangeRate rate) {
        return Optional.ofNullable(byDate.get(rate.currency()))
                .map(rates -> rates.get(rate.date()))
                .flatMap(sameDate ->
                        sameDate.stream().filter(known -> sameFact(known, rate)).reduce((older, newer) -> newer));
    }
}

package org.mizani.financing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Exchange rates by currency and day; of several claims about one day the newest counts. */
public final class RateTable {

    public static final RateTable EMPTY = new RateTable(List.of());

    /** An older rate says nothing about the day; yearly rates must still reach to the end of their year. */
    private static final int LONGEST_YEARS = 1;

    private final Map<String, NavigableMap<LocalDate, ExchangeRate>> byCurrency = new HashMap<>();

    /** @param oldestFirst in the order in which they became known */
    public RateTable(List<ExchangeRate> oldestFirst) {
        for (ExchangeRate rate : oldestFirst) {
            byCurrency.computeIfAbsent(rate.currency(), c -> new TreeMap<>()).put(rate.date(), rate);
        }
    }

    /** The newest rate on or before the day, not older than a year. */
    Optional<ExchangeRate> on(String currency, LocalDate day) {
        return Optional.ofNullable(byCurrency.get(currency))
                .map(rates -> rates.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(rate -> !rate.date().isBefore(day.minusYears(LONGEST_YEARS)));
    }

    /** The rate of exactly that day. */
    Optional<ExchangeRate> of(String currency, LocalDate day) {
        return Optional.ofNullable(byCurrency.get(currency)).map(rates -> rates.get(day));
    }
}

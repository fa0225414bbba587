package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Money;

/** The entries of a ledger in one currency, each converted once and rounded by itself as {@link Converter} does. */
final class LedgerAmounts {

    private record Day(String currency, int day) {}

    private final List<@Nullable BigDecimal> amounts;
    private final List<List<ExchangeRate>> rates;

    private LedgerAmounts(List<@Nullable BigDecimal> amounts, List<List<ExchangeRate>> rates) {
        this.amounts = amounts;
        this.rates = rates;
    }

    static LedgerAmounts of(List<LedgerEntry> entries, String currency, RateTable table) {
        List<@Nullable BigDecimal> amounts =
                new ArrayList<@Nullable BigDecimal>(Collections.<@Nullable BigDecimal>nCopies(entries.size(), null));
        List<List<ExchangeRate>> rates = new ArrayList<>(Collections.nCopies(entries.size(), List.of()));
        Map<Day, Converter> converters = new HashMap<>();
        Map<Day, List<ExchangeRate>> used = new HashMap<>();
        Map<List<ExchangeRate>, List<ExchangeRate>> same = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            if (entry.currency().equals(currency)) {
                amounts.set(i, entry.amount());
            } else {
                Day day = new Day(entry.currency(), entry.to());
                Converter converter = converters.computeIfAbsent(day, d -> new Converter(currency, table));
                BigDecimal amount = converter
                        .amount(new Money(entry.amount(), entry.currency()), LocalDate.ofEpochDay(entry.to()))
                        .orElse(null);
                amounts.set(i, amount);
                rates.set(i, used.computeIfAbsent(day, d -> same.computeIfAbsent(converter.used(), u -> u)));
            }
        }
        return new LedgerAmounts(amounts, rates);
    }

    /** Null when no rate is known. */
    @Nullable
    BigDecimal amount(int entry) {
        return amounts.get(entry);
    }

    /** The rates that an entry was converted with; the same list for the same rates. */
    List<ExchangeRate> rates(int entry) {
        return rates.get(entry);
    }
}

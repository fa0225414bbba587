package org.mizani.financing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.provenance.SourceCell;

/** Finds currencies for which no rate is known on the day of an amount; once per currency. */
final class RateCheck {

    private final Function<String, RateTable> known;
    private final Map<String, RateTable> tables = new HashMap<>();
    private final Map<String, Lacking> lacking = new TreeMap<>();

    /** Amounts without a rate: the first one's cell, how many, and between which days. */
    private record Lacking(SourceCell cell, int count, LocalDate first, LocalDate last) {

        static Lacking and(@Nullable Lacking before, SourceCell cell, LocalDate day) {
            return before == null
                    ? new Lacking(cell, 1, day, day)
                    : new Lacking(
                            before.cell,
                            before.count + 1,
                            day.isBefore(before.first) ? day : before.first,
                            day.isAfter(before.last) ? day : before.last);
        }
    }

    /** @param known the rates on record of a currency; asked once, before the file's own figures are stored */
    RateCheck(Function<String, RateTable> known) {
        this.known = known;
    }

    void add(Funding claim) {
        String currency = claim.money().currency();
        if (currency.equals(ExchangeRate.BASE)) {
            return;
        }
        RateTable table = tables.computeIfAbsent(currency, known);
        if (table.on(currency, claim.rateDay()).isEmpty()) {
            lacking.put(
                    currency,
                    Lacking.and(lacking.get(currency), claim.citation().cell(), claim.rateDay()));
        }
    }

    void report(Findings findings) {
        lacking.forEach((currency, found) -> findings.add(new Finding(
                Severity.INFORMS,
                "currency-without-rate",
                found.cell.sheet(),
                found.cell.cell(),
                null,
                List.of(currency, Integer.toString(found.count), found.first.toString(), found.last.toString()))));
    }
}

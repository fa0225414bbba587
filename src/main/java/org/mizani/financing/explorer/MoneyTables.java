package org.mizani.financing.explorer;

import java.util.Optional;
import org.mizani.financing.RateSentences;
import org.mizani.tables.Table;

/** The rows of an answer as a table. */
public final class MoneyTables {

    private MoneyTables() {}

    public static Table of(MoneyOverview overview, MoneyWords words, MoneyBreakdown by) {
        Table table = by == MoneyBreakdown.OPERATION
                ? MoneyOverviewTable.of(overview, words)
                : MoneyGroupTable.of(overview, words, by);
        return table.withRates(rates(overview, words));
    }

    /** All exchange rates, however many: a file stands alone. */
    static Optional<String> rates(MoneyOverview overview, MoneyWords words) {
        return RateSentences.of(
                overview.rows().stream()
                        .flatMap(row -> row.position().rates().stream())
                        .distinct()
                        .toList(),
                overview.notConverted().size(),
                words.currency(),
                words.texts().locale());
    }
}

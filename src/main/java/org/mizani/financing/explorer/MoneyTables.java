package org.mizani.financing.explorer;

import org.mizani.tables.Table;

/** The rows of an answer as a table. */
public final class MoneyTables {

    private MoneyTables() {}

    public static Table of(MoneyOverview overview, MoneyWords words, MoneyBreakdown by) {
        return by == MoneyBreakdown.OPERATION
                ? MoneyOverviewTable.of(overview, words)
                : MoneyGroupTable.of(overview, words, by);
    }
}

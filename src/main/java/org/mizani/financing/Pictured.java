package org.mizani.financing;

import java.util.Optional;
import org.mizani.charts.ChartSpec;
import org.mizani.tables.Table;

/** A chart and its twin. */
public record Pictured(ChartSpec chart, Table table) {

    /** The same, with what the amounts of the twin were converted at. */
    public Pictured withRates(Optional<String> sentence) {
        return new Pictured(chart, table.withRates(sentence));
    }
}

package org.mizani.financing;

import org.mizani.charts.ChartSpec;
import org.mizani.tables.Table;

/** A chart and its twin. */
public record Pictured(ChartSpec chart, Table table) {}

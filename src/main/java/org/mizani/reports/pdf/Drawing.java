package org.mizani.reports.pdf;

import org.mizani.charts.ChartSpec;

/** Draws charts for print. */
public interface Drawing {

    /** The drawing as SVG at a width in pixels (96 to the inch). */
    String svg(ChartSpec spec, int width);
}

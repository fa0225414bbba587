package org.mizani.reports.pdf;

import org.mizani.charts.ChartPictures;
import org.mizani.charts.ChartSpec;
import org.mizani.charts.StrengthChart;
import org.springframework.stereotype.Component;

/** The drawings that the screen shows too. */
@Component
class ChartDrawing implements Drawing {

    /** One line over time reads well in a third of its width; the screen gives it more. */
    private static final int STRENGTH_HEIGHT = 230;

    private final ChartPictures pictures;

    ChartDrawing(ChartPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public String svg(ChartSpec spec, int width) {
        return pictures.svg(spec, width, height(spec, width));
    }

    private int height(ChartSpec spec, int width) {
        return spec instanceof StrengthChart ? STRENGTH_HEIGHT : pictures.height(spec, width);
    }
}

package org.mizani.reports.pdf;

import org.mizani.charts.ChartPictures;
import org.mizani.charts.ChartSpec;
import org.springframework.stereotype.Component;

/** The drawings that the screen shows too. */
@Component
class ChartDrawing implements Drawing {

    private final ChartPictures pictures;

    ChartDrawing(ChartPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public String svg(ChartSpec spec, int width) {
        return pictures.svg(spec, width, pictures.height(spec, width));
    }
}

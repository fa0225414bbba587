package org.mizani.parity;

import java.util.List;
import java.util.Optional;
import org.mizani.charts.ShareChart;
import org.mizani.charts.SharePoint;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.operations.Component;
import org.mizani.ui.texts.Texts;

/**
 * A component of an operation over time and the targets that it is read against.
 *
 * @param name in the reader's language
 * @param steps without steps when no target applies
 */
record ShareLine(String name, String operation, Component component, HeadcountSeries series, TargetSteps steps) {

    HeadcountSeries.Point last() {
        return series.points().getLast();
    }

    Optional<Target> target(HeadcountSeries.Point point) {
        return steps.in(point.date().getYear());
    }

    ShareChart.Panel panel(Texts texts) {
        return panel(name, series, steps, texts);
    }

    static ShareChart.Panel panel(String name, HeadcountSeries series, TargetSteps steps, Texts texts) {
        return new ShareChart.Panel(name, points(series), steps.line(texts));
    }

    static List<SharePoint> points(HeadcountSeries series) {
        return series.points().stream()
                .map(p -> new SharePoint(p.date(), p.people().paired()))
                .toList();
    }

    static ShareChart.TargetStatus status(TargetStatus status) {
        return switch (status) {
            case VERIFIED -> ShareChart.TargetStatus.VERIFIED;
            case INTERPOLATED -> ShareChart.TargetStatus.INTERPOLATED;
            case UNVERIFIED -> ShareChart.TargetStatus.UNVERIFIED;
        };
    }
}

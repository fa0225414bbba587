package org.mizani.parity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mizani.charts.ShareChart;
import org.mizani.charts.SharePoint;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.operations.Component;

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

    ShareChart.Panel panel() {
        List<ShareChart.TargetStep> line = steps.steps().stream()
                .map(t -> new ShareChart.TargetStep(
                        LocalDate.of(t.year(), 1, 1), t.share(), status(t.status()), t.framework()))
                .toList();
        return new ShareChart.Panel(name, points(series), line);
    }

    static List<SharePoint> points(HeadcountSeries series) {
        return series.points().stream()
                .map(p -> new SharePoint(p.date(), p.people().paired()))
                .toList();
    }

    private static ShareChart.TargetStatus status(TargetStatus status) {
        return switch (status) {
            case VERIFIED -> ShareChart.TargetStatus.VERIFIED;
            case INTERPOLATED -> ShareChart.TargetStatus.INTERPOLATED;
            case UNVERIFIED -> ShareChart.TargetStatus.UNVERIFIED;
        };
    }
}

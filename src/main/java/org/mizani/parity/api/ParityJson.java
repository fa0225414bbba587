package org.mizani.parity.api;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.Parity;
import org.mizani.parity.ParityMeasure;
import org.mizani.parity.ParityRow;
import org.mizani.parity.Target;

/**
 * An operation against its targets.
 *
 * @param binding false when the framework is a benchmark for this operation
 */
record ParityJson(String operation, LocalDate date, String framework, boolean binding, List<Row> rows) {

    private static final int DECIMALS = 6;

    static ParityJson of(Parity parity) {
        return new ParityJson(
                parity.operation(),
                parity.date(),
                parity.framework().code(),
                parity.binding(),
                parity.rows().stream().map(ParityJson::row).toList());
    }

    /**
     * @param date of the report that is read
     * @param gap share minus target, a fraction
     * @param small the share rests on fewer than 20 people
     */
    record Row(
            String component,
            LocalDate date,
            MetricValue women,
            MetricValue men,
            MetricValue notReported,
            MetricValue share,
            MetricValue target,
            @Nullable String targetStatus,
            MetricValue gap,
            String status,
            MetricValue neededSameStrength,
            MetricValue neededAdded,
            boolean small,
            Figures figures) {}

    /** Public names of the figures, for {@code /figures/{id}/source}. */
    record Figures(
            String women,
            String men,
            String notReported,
            String share,
            @Nullable String target,
            String gap,
            String neededSameStrength,
            String neededAdded) {}

    private static Row row(ParityRow row) {
        Target target = row.target();
        return new Row(
                row.component().code(),
                row.date(),
                row.people().women(),
                row.people().men(),
                row.people().notReported(),
                rounded(row.share()),
                row.targetShare(),
                target == null ? null : target.status().code(),
                rounded(row.gap()),
                row.status().code(),
                row.neededSameStrength(),
                row.neededAdded(),
                row.small(),
                figures(row));
    }

    private static Figures figures(ParityRow row) {
        Target target = row.target();
        return new Figures(
                row.figure(HeadcountMeasure.WOMEN).value(),
                row.figure(HeadcountMeasure.MEN).value(),
                row.figure(HeadcountMeasure.NOT_REPORTED).value(),
                row.figure(ParityMeasure.SHARE).value(),
                target == null ? null : target.id().value(),
                row.figure(ParityMeasure.GAP).value(),
                row.figure(ParityMeasure.NEEDED_SAME_STRENGTH).value(),
                row.figure(ParityMeasure.NEEDED_ADDED).value());
    }

    private static MetricValue rounded(MetricValue share) {
        return share.map(v -> v.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}

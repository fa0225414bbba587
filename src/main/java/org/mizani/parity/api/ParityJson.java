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
import org.mizani.parity.TargetFramework;

/**
 * Operations against their targets.
 *
 * @param operation the only one asked about, null for several
 * @param binding of the only operation: false when the framework is a benchmark for it
 */
record ParityJson(
        @Nullable String operation,
        LocalDate date,
        String framework,
        @Nullable Boolean binding,
        List<Row> rows) {

    private static final int DECIMALS = 6;

    static ParityJson of(LocalDate day, TargetFramework framework, List<Parity> parities) {
        Parity only = parities.size() == 1 ? parities.getFirst() : null;
        return new ParityJson(
                only == null ? null : only.operation(),
                day,
                framework.code(),
                only == null ? null : only.binding(),
                parities.stream()
                        .flatMap(p -> p.rows().stream().map(row -> row(row, p.binding())))
                        .toList());
    }

    /**
     * @param binding false when the framework is a benchmark for the operation
     * @param date of the report that is read
     * @param target share from which it is met: of a target that is a band, the lower edge
     * @param gap share minus target, a fraction
     * @param small the share rests on fewer than 20 people
     */
    record Row(
            String operation,
            boolean binding,
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

    private static Row row(ParityRow row, boolean binding) {
        Target target = row.target();
        return new Row(
                row.operation(),
                binding,
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
                target == null ? null : target.id(row.knownAt()).value(),
                row.figure(ParityMeasure.GAP).value(),
                row.figure(ParityMeasure.NEEDED_SAME_STRENGTH).value(),
                row.figure(ParityMeasure.NEEDED_ADDED).value());
    }

    private static MetricValue rounded(MetricValue share) {
        return share.map(v -> v.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}

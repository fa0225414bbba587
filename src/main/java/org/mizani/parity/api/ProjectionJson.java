package org.mizani.parity.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.Outlook;
import org.mizani.parity.ParityYear;
import org.mizani.parity.Projection;
import org.mizani.parity.ProjectionMeasure;
import org.mizani.parity.Target;

/**
 * A projection of the share of women of a component. Shares and paces are fractions.
 *
 * @param binding false when the framework is a benchmark for this operation
 * @param date of the latest report
 * @param points year ends that it rests on; for the scenario contributors whose pace is known
 * @param pointsAtExtremes year ends at 0 % or 100 %, read with half a person more of each sex by the logistic trend
 * @param pace points a year, for the logistic trend the yearly change of the log-odds
 * @param target the last one of the framework: the share from which it is met
 * @param outcome expected, reached, never, too-few-points, too-few-contributors or no-target
 * @param year in which the target is reached, from year end to year end: 2025.8 lies in 2026
 * @param band part of the cases that lie within low and high
 * @param rows reports, then estimates at year ends
 */
record ProjectionJson(
        String operation,
        String component,
        String framework,
        boolean binding,
        String method,
        LocalDate date,
        MetricValue share,
        int points,
        int pointsAtExtremes,
        MetricValue pace,
        @Nullable BigDecimal target,
        @Nullable Integer targetYear,
        @Nullable String targetStatus,
        MetricValue requiredPace,
        String outcome,
        MetricValue year,
        @Nullable Integer calendarYear,
        BigDecimal band,
        Figures figures,
        List<Row> rows) {

    private static final int DECIMALS = 6;
    private static final BigDecimal BAND = new BigDecimal("0.8");

    /** @param kind reported or projected */
    record Row(
            LocalDate date,
            String kind,
            MetricValue share,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal target,
            @Nullable String figure) {}

    /** Public names of the figures, for {@code /figures/{id}/source}. */
    record Figures(
            String share,
            @Nullable String target,
            String increment,
            String requiredPace,
            String yearLinear,
            String yearLogistic) {}

    static ProjectionJson of(Outlook outlook, Projection projection) {
        Target goal = outlook.goal();
        return new ProjectionJson(
                outlook.operation(),
                outlook.component().code(),
                outlook.framework().code(),
                outlook.binding(),
                projection.method().code(),
                outlook.latest().date(),
                rounded(outlook.latest().people().share()),
                projection.points(),
                projection.extremes(),
                rounded(projection.pace()),
                goal == null ? null : goal.metFrom(),
                goal == null ? null : goal.year(),
                goal == null ? null : goal.status().code(),
                rounded(outlook.requiredPace()),
                outcome(projection.outcome()),
                rounded(projection.year()),
                projection.calendarYear(),
                BAND,
                figures(outlook),
                rows(outlook, projection));
    }

    private static Figures figures(Outlook outlook) {
        Target goal = outlook.goal();
        return new Figures(
                outlook.figure(HeadcountMeasure.SHARE).value(),
                goal == null ? null : goal.id(outlook.knownAt()).value(),
                outlook.figure(ProjectionMeasure.INCREMENT).value(),
                outlook.figure(ProjectionMeasure.REQUIRED_PACE).value(),
                outlook.figure(ProjectionMeasure.YEAR_LINEAR).value(),
                outlook.figure(ProjectionMeasure.YEAR_LOGISTIC).value());
    }

    private static String outcome(ParityYear outcome) {
        return switch (outcome) {
            case ParityYear.Expected ignored -> "expected";
            case ParityYear.Reached ignored -> "reached";
            case ParityYear.NeverAtThisPace ignored -> "never";
            case ParityYear.TooFewPoints ignored -> "too-few-points";
            case ParityYear.TooFewContributors ignored -> "too-few-contributors";
            case ParityYear.NoTarget ignored -> "no-target";
        };
    }

    private static List<Row> rows(Outlook outlook, Projection projection) {
        List<Row> rows = new ArrayList<>();
        outlook.series().points().stream()
                .filter(p -> p.people().stated())
                .forEach(p -> rows.add(new Row(
                        p.date(),
                        "reported",
                        rounded(p.people().share()),
                        null,
                        null,
                        target(outlook, p.date()),
                        outlook.sum(p.date(), HeadcountMeasure.SHARE).value())));
        projection
                .estimates()
                .forEach(e -> rows.add(new Row(
                        e.date(),
                        "projected",
                        MetricValue.of(e.estimate().share()),
                        e.estimate().low(),
                        e.estimate().high(),
                        target(outlook, e.date()),
                        null)));
        return rows;
    }

    private static @Nullable BigDecimal target(Outlook outlook, LocalDate date) {
        return outlook.steps().in(date.getYear()).map(Target::metFrom).orElse(null);
    }

    private static MetricValue rounded(MetricValue value) {
        return value.map(v -> v.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}

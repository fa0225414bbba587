package org.mizani.operations.api;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Deployment;

/**
 * The ceiling in force on the day asked for, and people at the latest report until then against the ceiling of the day of
 * that report. What ends with {@code Figure} is for {@code /figures/{id}/source}.
 *
 * @param scope whom ceiling and people are about
 * @param people women, men and sex not reported
 * @param ceilingOnReportDate what the rate divides by, not always the ceiling in force on the day
 * @param rate a fraction
 * @param vacancies 0 where there are more people than the ceiling allows
 * @param aboveCeiling people beyond the ceiling
 */
record DeploymentJson(
        String scope,
        @Nullable Integer ceiling,
        @Nullable String ceilingFigure,
        @Nullable LocalDate reportDate,
        MetricValue people,
        @Nullable String peopleFigure,
        @Nullable Integer ceilingOnReportDate,
        @Nullable String ceilingOnReportDateFigure,
        MetricValue rate,
        @Nullable String rateFigure,
        MetricValue vacancies,
        @Nullable String vacanciesFigure,
        MetricValue aboveCeiling) {

    private static final int RATE_DECIMALS = 6;

    static DeploymentJson of(Deployment d) {
        Ceiling ceiling = d.ceiling();
        Deployment.Report report = d.report();
        Ceiling then = report == null ? null : report.ceiling();
        Deployment.Report rated = d.rate().known().isPresent() ? report : null;
        return new DeploymentJson(
                d.scope().code(),
                strength(ceiling),
                figure(ceiling),
                report == null ? null : report.date(),
                d.people(),
                report == null ? null : report.peopleFigure().value(),
                strength(then),
                figure(then),
                d.rate().map(r -> r.setScale(RATE_DECIMALS, RoundingMode.HALF_UP)),
                rated == null ? null : rated.rateFigure().value(),
                d.vacancies(),
                rated == null ? null : rated.vacanciesFigure().value(),
                d.above());
    }

    private static @Nullable Integer strength(@Nullable Ceiling ceiling) {
        return ceiling == null ? null : (Integer) ceiling.strength();
    }

    private static @Nullable String figure(@Nullable Ceiling ceiling) {
        return ceiling == null ? null : ceiling.figure().value();
    }
}

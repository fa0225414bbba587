package org.mizani.operations;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;

/**
 * What an operation may have of one scope on a day, and what it has at the latest report until then.
 *
 * @param running whether the operation runs on the day, as far as its dates are known
 * @param ceiling in force on the day, null for none
 * @param report null where nobody has reported people of the scope
 */
public record Deployment(
        Operation operation,
        CeilingScope scope,
        boolean running,
        @Nullable Ceiling ceiling,
        @Nullable Report report) {

    /**
     * People at a report, against the ceiling in force on the day of that report and no other.
     *
     * @param people women, men and sex not reported
     * @param ceiling null for none
     */
    public record Report(
            LocalDate date,
            MetricValue people,
            @Nullable Ceiling ceiling,
            FigureId peopleFigure,
            FigureId rateFigure,
            FigureId vacanciesFigure) {}

    public MetricValue people() {
        return report == null ? MetricValue.notReported() : report.people();
    }

    /** A fraction; see {@link DeploymentRate}. */
    public MetricValue rate() {
        return against(DeploymentRate::of);
    }

    public MetricValue vacancies() {
        return against(DeploymentRate::vacancies);
    }

    /** People beyond the ceiling. */
    public MetricValue above() {
        return against(DeploymentRate::above);
    }

    private MetricValue against(BiFunction<MetricValue, Integer, MetricValue> formula) {
        if (report == null) {
            return MetricValue.notReported();
        }
        Ceiling then = report.ceiling();
        return then == null
                ? MetricValue.notMeaningful("headcounts.no-ceiling")
                : formula.apply(report.people(), then.strength());
    }
}

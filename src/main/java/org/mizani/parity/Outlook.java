package org.mizani.parity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.headcounts.HeadcountSum;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.mizani.parity.trend.DriftTrend;
import org.mizani.parity.trend.Estimate;
import org.mizani.parity.trend.LogisticTrend;
import org.mizani.parity.trend.TopQuarter;
import org.mizani.parity.trend.YearShare;
import org.mizani.provenance.FigureId;

/**
 * What is known of a component for looking ahead: its reports up to a day, and the targets of a framework.
 *
 * @param series reports up to the day asked for, at least one that states women and men
 * @param yearEnds what trends rest on
 * @param until year in which estimates end; null for the year of the outcome and of the last target
 */
public record Outlook(
        String operation,
        Component component,
        TargetFramework framework,
        boolean binding,
        HeadcountSeries series,
        YearEnds yearEnds,
        TargetSteps steps,
        KnownAt knownAt,
        @Nullable Integer until) {

    /** Years beyond the last year end that are drawn at least and at most. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 20;

    /** Years beyond the last year end that may be asked for; trends say nothing of what lies further. */
    private static final int FURTHEST = 50;

    /** The same with estimates that end in a year, at most 50 years beyond the last year end. */
    public Outlook withUntil(@Nullable Integer year) {
        return new Outlook(operation, component, framework, binding, series, yearEnds, steps, knownAt, year);
    }

    /** The last report that states women and men. */
    public HeadcountSeries.Point latest() {
        return series.points().stream()
                .filter(p -> p.people().share().known().isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    public Share now() {
        return latest().people().paired();
    }

    /** The last target of the framework; null when none applies. */
    public @Nullable Target goal() {
        return steps.steps().isEmpty() ? null : steps.steps().getLast();
    }

    /** Points a year, as a fraction, from the latest report to the last target. */
    public MetricValue requiredPace() {
        Target goal = goal();
        return goal == null
                ? MetricValue.notMeaningful("parity.no-target")
                : ParityMetrics.requiredPace(
                        now(), goal.metFrom(), goal.year() - latest().date().getYear());
    }

    public FigureId figure(HeadcountMeasure measure) {
        return sum(latest().date(), measure);
    }

    public FigureId figure(ProjectionMeasure measure) {
        return new ProjectionFigure(operation, latest().date(), framework.code(), component, measure, knownAt).id();
    }

    /** A figure of another report of the component. */
    public FigureId sum(LocalDate date, HeadcountMeasure measure) {
        return HeadcountSum.of(operation, date, component, measure, knownAt).id();
    }

    /** By the mean annual increment, {@code y1 + (t − g1) / increment}. */
    public Projection linear() {
        if (!yearEnds.enough()) {
            return tooFew(ProjectionMethod.LINEAR);
        }
        DriftTrend trend = new DriftTrend(yearEnds.shares());
        YearShare last = yearEnds.shares().getLast();
        BigDecimal share = last.share().fraction().known().orElseThrow();
        Target goal = goal();
        ParityYear year = goal == null
                ? new ParityYear.NoTarget()
                : ParityYear.of(last.year(), share, trend.increment(), goal.metFrom());
        return projection(
                ProjectionMethod.LINEAR, year, MetricValue.of(trend.increment()), yearEnds.count(), 0, trend::at);
    }

    /** By a straight line through the log-odds of the year ends. */
    public Projection logistic() {
        if (!yearEnds.enough()) {
            return tooFew(ProjectionMethod.LOGISTIC);
        }
        LogisticTrend trend = new LogisticTrend(yearEnds.shares());
        return projection(
                ProjectionMethod.LOGISTIC,
                expected(t -> trend.yearOf(t)),
                MetricValue.of(trend.slope()),
                yearEnds.count(),
                trend.extremes(),
                trend::at);
    }

    /** @param byContributor year ends of each contributor, each with people in it */
    Projection scenario(Map<String, List<YearShare>> byContributor) {
        if (!yearEnds.enough()) {
            return tooFew(ProjectionMethod.SCENARIO);
        }
        TopQuarter top = new TopQuarter(byContributor, lastYear());
        return top.enough()
                ? projection(
                        ProjectionMethod.SCENARIO,
                        expected(t -> top.yearOf(t)),
                        MetricValue.of(top.pace()),
                        top.contributors(),
                        0,
                        top::at)
                : Projection.refused(
                        ProjectionMethod.SCENARIO,
                        new ParityYear.TooFewContributors(top.contributors()),
                        top.contributors());
    }

    private interface YearOf {
        Optional<BigDecimal> share(BigDecimal target);
    }

    private ParityYear expected(YearOf line) {
        Target goal = goal();
        if (goal == null) {
            return new ParityYear.NoTarget();
        }
        return line.share(goal.metFrom())
                .<ParityYear>map(year -> new ParityYear.Expected(year.max(BigDecimal.valueOf(lastYear()))))
                .orElseGet(ParityYear.NeverAtThisPace::new);
    }

    private Projection projection(
            ProjectionMethod method,
            ParityYear year,
            MetricValue pace,
            int points,
            int extremes,
            IntFunction<Estimate> at) {
        Target goal = goal();
        boolean met = goal != null && ParityMetrics.status(now(), goal.metFrom()) == ParityStatus.MET;
        ParityYear outcome = met ? new ParityYear.Reached() : year;
        List<Projection.YearEstimate> estimates = new ArrayList<>();
        for (int y = firstYear(); y <= horizon(outcome); y++) {
            estimates.add(new Projection.YearEstimate(y, at.apply(y)));
        }
        return new Projection(method, outcome, pace, points, extremes, estimates);
    }

    private Projection tooFew(ProjectionMethod method) {
        return Projection.refused(method, new ParityYear.TooFewPoints(yearEnds.count()), yearEnds.count());
    }

    private int lastYear() {
        return yearEnds.reports().lastKey();
    }

    /** The first year end after the last report. */
    private int firstYear() {
        return Math.max(lastYear() + 1, latest().date().getYear());
    }

    private int horizon(ParityYear outcome) {
        int last = lastYear();
        if (until != null) {
            return Math.min(until, last + FURTHEST);
        }
        Target goal = goal();
        int wanted = Math.max(last + SHORTEST, goal == null ? 0 : goal.year());
        int reached = outcome instanceof ParityYear.Expected(BigDecimal year) ? ParityYear.calendarYear(year) : 0;
        return Math.min(Math.max(wanted, reached), last + LONGEST);
    }
}

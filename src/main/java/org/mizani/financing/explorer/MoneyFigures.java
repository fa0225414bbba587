package org.mizani.financing.explorer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.Measure;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;

/** Public names of the figures of an overview; what is not reported has none. */
public final class MoneyFigures {

    private final MoneyOverview overview;

    /** A figure and its public name. */
    record Named(FigureId id, MetricValue value) {}

    public MoneyFigures(MoneyOverview overview) {
        this.overview = overview;
    }

    public @Nullable FigureId of(OperationRow row, Measure measure) {
        return row.value(measure).known().isPresent() ? row.position().figure(measure) : null;
    }

    public @Nullable FigureId shortfall(OperationRow row) {
        return row.shortfall().known().isPresent() ? row.position().shortfallFigure(row.basis()) : null;
    }

    public @Nullable FigureId surplus(OperationRow row) {
        return row.surplus().known().isPresent() ? row.position().surplusFigure(row.basis()) : null;
    }

    public @Nullable FigureId coverage(OperationRow row) {
        return row.coverage().known().isPresent() ? row.position().coverageFigure(row.basis()) : null;
    }

    /** The sum over all operations. */
    public @Nullable FigureId total(Measure measure) {
        return sum(overview.total().value(measure), MoneyBreakdown.OPERATION, "", measure.code());
    }

    public @Nullable FigureId shortfall() {
        return sum(overview.total().shortfall(), MoneyBreakdown.OPERATION, "", SumFigure.SHORTFALL + basis());
    }

    public @Nullable FigureId surplus() {
        return sum(overview.total().surplus(), MoneyBreakdown.OPERATION, "", SumFigure.SURPLUS + basis());
    }

    public @Nullable FigureId coverage() {
        return sum(overview.total().coverage(), MoneyBreakdown.OPERATION, "", SumFigure.COVERAGE + basis());
    }

    public @Nullable FigureId of(MoneyBreakdown by, MoneyGroup group, Measure measure) {
        return sum(group.value(measure), by, group.key(), measure.code());
    }

    public @Nullable FigureId hhi(MoneyBreakdown by) {
        return sum(overview.concentration(by).hhi(), by, "", SumFigure.HHI);
    }

    public @Nullable FigureId top1(MoneyBreakdown by) {
        return sum(overview.concentration(by).top1(), by, "", SumFigure.TOP1);
    }

    public @Nullable FigureId monthlyNeed() {
        return sum(overview.monthlyNeed(), MoneyBreakdown.MONTH, "", SumFigure.MONTHLY_NEED);
    }

    /** The figure of an operation that a sum over operations adds; empty where it is not reported. */
    Optional<Named> ofRow(OperationRow row, String measure) {
        Measure amount = Measure.byCode(measure).orElse(null);
        if (amount != null) {
            return named(of(row, amount), row.value(amount));
        }
        if (measure.startsWith(SumFigure.SURPLUS)) {
            return named(surplus(row), row.surplus());
        }
        return measure.startsWith(SumFigure.SHORTFALL)
                ? named(shortfall(row), row.shortfall())
                : named(coverage(row), row.coverage());
    }

    private static Optional<Named> named(@Nullable FigureId id, MetricValue value) {
        return id == null ? Optional.empty() : Optional.of(new Named(id, value));
    }

    private String basis() {
        Basis basis = overview.filter().basis();
        return basis.code();
    }

    private @Nullable FigureId sum(MetricValue value, MoneyBreakdown by, String key, String measure) {
        return value.known().isEmpty() ? null : SumFigure.of(overview, by, key, measure);
    }
}

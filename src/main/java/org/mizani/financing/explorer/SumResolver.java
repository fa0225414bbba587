package org.mizani.financing.explorer;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.LedgerQueries;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneyTag;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.PartnerQueries;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.springframework.stereotype.Component;

/** Explains sums over operations by the figures of each, and the parts of one operation by their claims. */
@Component
class SumResolver implements FigureResolver {

    private final FinancingExplorer explorer;
    private final LedgerQueries ledgers;
    private final OperationQueries operations;
    private final PartnerQueries partners;

    SumResolver(
            FinancingExplorer explorer, LedgerQueries ledgers, OperationQueries operations, PartnerQueries partners) {
        this.explorer = explorer;
        this.ledgers = ledgers;
        this.operations = operations;
        this.partners = partners;
    }

    @Override
    public String prefix() {
        return SumFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return SumFigure.parse(id)
                .filter(f -> f.filter().operations().stream()
                        .allMatch(o -> operations.byCode(o).isPresent()))
                .flatMap(f -> explorer.explore(f.filter()) instanceof MoneyOutcome.Found(MoneyOverview overview)
                        ? origin(f, overview, locale)
                        : Optional.empty());
    }

    private Optional<FigureOrigin> origin(SumFigure figure, MoneyOverview overview, Locale locale) {
        MoneyWords words = new MoneyWords(overview, partners.names(locale), locale);
        MoneyFigures figures = new MoneyFigures(overview);
        MetricValue value = value(figure, overview);
        if (value == null) {
            return Optional.empty();
        }
        BigDecimal number = value.known().map(SumResolver::plain).orElse(null);
        return Optional.of(new FigureOrigin.Computed(
                words.figure(figure), number, words.formula(figure), inputs(figure, overview, figures, words, locale)));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Null when there is no such figure. */
    private static @Nullable MetricValue value(SumFigure figure, MoneyOverview overview) {
        Measure measure = figure.amount();
        MoneyBreakdown by = figure.filter().by();
        if (measure != null) {
            return by == MoneyBreakdown.OPERATION
                    ? overview.total().value(measure)
                    : group(overview, by, figure.key())
                            .map(g -> g.value(measure))
                            .orElse(null);
        }
        return switch (figure.measure()) {
            case SumFigure.HHI -> overview.concentration(by).hhi();
            case SumFigure.TOP1 -> overview.concentration(by).top1();
            case SumFigure.MONTHLY_NEED -> overview.monthlyNeed();
            default -> compared(figure.measure(), overview.total());
        };
    }

    private static @Nullable MetricValue compared(String measure, MoneyTotal total) {
        if (SumFigure.basis(measure).isEmpty()) {
            return null;
        }
        if (measure.startsWith(SumFigure.SHORTFALL)) {
            return total.shortfall();
        }
        return measure.startsWith(SumFigure.SURPLUS) ? total.surplus() : total.coverage();
    }

    private static Optional<MoneyGroup> group(MoneyOverview overview, MoneyBreakdown by, String key) {
        return overview.groups(by).stream().filter(g -> g.key().equals(key)).findFirst();
    }

    private List<FigureOrigin.Input> inputs(
            SumFigure figure, MoneyOverview overview, MoneyFigures figures, MoneyWords words, Locale locale) {
        MoneyBreakdown by = figure.filter().by();
        Measure measure = figure.amount();
        if (figure.measure().equals(SumFigure.HHI) || figure.measure().equals(SumFigure.TOP1)) {
            return overview.groups(by).stream()
                    .filter(g -> g.value(Measure.RECEIVED).known().isPresent())
                    .map(g -> new FigureOrigin.Input(
                            figure.ofGroup(g.key(), Measure.RECEIVED).id(),
                            words.label(by, g.key()),
                            g.value(Measure.RECEIVED)))
                    .toList();
        }
        if (figure.measure().equals(SumFigure.MONTHLY_NEED)) {
            return overview.rows().stream()
                    .filter(r -> r.value(Measure.REQUIREMENT).known().isPresent())
                    .map(r -> new FigureOrigin.Input(
                            r.position().figure(Measure.REQUIREMENT), words.operation(r), r.value(Measure.REQUIREMENT)))
                    .toList();
        }
        if (figure.measure().startsWith(SumFigure.COVERAGE) && overview.total().compared() > 1) {
            return overview.rows().stream()
                    .filter(OperationRow::compares)
                    .flatMap(row -> coverage(row, figures, words))
                    .toList();
        }
        if (by == MoneyBreakdown.OPERATION || measure == null) {
            return overview.rows().stream()
                    .flatMap(r -> figures
                            .ofRow(r, figure.measure())
                            .map(f -> new FigureOrigin.Input(f.id(), words.operation(r), f.value()))
                            .stream())
                    .toList();
        }
        return overview.rows().size() == 1
                ? claims(overview.rows().getFirst(), by, figure.key(), measure, locale)
                : overview.rows().stream()
                        .flatMap(r -> part(figure, overview, r, words).stream())
                        .toList();
    }

    /** Shortfall and need of an operation; for a need until a period's end, which has no name, its coverage. */
    private static Stream<FigureOrigin.Input> coverage(OperationRow row, MoneyFigures figures, MoneyWords words) {
        String basis = row.basis().code();
        String need = row.basis() == Basis.CASH
                ? SumFigure.COVERAGE + basis
                : row.basis().measures().getFirst().code();
        return Stream.of(SumFigure.SHORTFALL + basis, need)
                .flatMap(measure -> figures.ofRow(row, measure).stream()
                        .map(f -> new FigureOrigin.Input(
                                f.id(), words.operation(row) + " · " + words.measure(measure), f.value())));
    }

    /** What of a group is of one operation. */
    private static Optional<FigureOrigin.Input> part(
            SumFigure figure, MoneyOverview overview, OperationRow row, MoneyWords words) {
        Measure measure = figure.amount();
        return group(overview.only(row), figure.filter().by(), figure.key())
                .filter(g -> measure != null && g.value(measure).known().isPresent())
                .map(g -> new FigureOrigin.Input(
                        figure.ofOperation(row.operation().code()).id(),
                        words.operation(row),
                        measure == null ? MetricValue.notReported() : g.value(measure)));
    }

    private List<FigureOrigin.Input> claims(
            OperationRow row, MoneyBreakdown by, String key, Measure measure, Locale locale) {
        if (measure == Measure.REQUIREMENT) {
            return ledgers.needs(row.position(), key, locale);
        }
        Predicate<MoneyTag> whose = switch (by) {
            case OPERATION, MONTH -> tag -> true;
            case PARTNER -> tag -> tag.partner().equals(key);
            case CHANNEL -> tag -> tag.channel().equals(key);
            case CATEGORY -> tag -> tag.category().equals(key);
        };
        return by == MoneyBreakdown.MONTH
                ? ledgers.inputs(
                        row.position().question(), measure, key.isBlank() ? null : YearMonth.parse(key), locale)
                : ledgers.inputs(row.position().question(), measure, whose, locale);
    }
}

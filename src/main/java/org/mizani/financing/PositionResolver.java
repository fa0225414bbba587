package org.mizani.financing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.OperationQueries;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.springframework.stereotype.Component;

/** Explains computed amounts by their claims, and shortfalls by the amounts that they compare. */
@Component
class PositionResolver implements FigureResolver {

    private final FinancingQueries financing;
    private final OperationQueries operations;

    PositionResolver(FinancingQueries financing, OperationQueries operations) {
        this.financing = financing;
        this.operations = operations;
    }

    @Override
    public String prefix() {
        return PositionFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return PositionFigure.parse(id)
                .filter(f -> operations.byCode(f.question().operation()).isPresent())
                .flatMap(f -> origin(f, locale));
    }

    private Optional<FigureOrigin> origin(PositionFigure figure, Locale locale) {
        FundingPosition position = financing.position(figure.question());
        Optional<Measure> measure = Measure.byCode(figure.measure());
        return measure.isPresent()
                ? measure.map(m -> amount(figure, position.amount(m), locale))
                : compared(figure, position, locale);
    }

    private static Optional<FigureOrigin> compared(PositionFigure figure, FundingPosition position, Locale locale) {
        Optional<FigureOrigin> shortfall = figure.basis(PositionFigure.SHORTFALL)
                .map(b -> basis(figure, position, b, position.shortfall(b).shortfall(), locale));
        Optional<FigureOrigin> surplus = figure.basis(PositionFigure.SURPLUS)
                .map(b -> basis(figure, position, b, position.shortfall(b).surplus(), locale));
        Optional<FigureOrigin> coverage = figure.basis(PositionFigure.COVERAGE)
                .map(b -> basis(figure, position, b, position.shortfall(b).coverage(), locale));
        return shortfall.or(() -> surplus).or(() -> coverage);
    }

    private static FigureOrigin amount(PositionFigure figure, Amount amount, Locale locale) {
        FundingLabels labels = new FundingLabels(locale);
        return computed(
                figure,
                amount.value(),
                amount.inputs().stream()
                        .map(v -> input(v.claim(), v.amount(), locale))
                        .toList(),
                labels);
    }

    /** @param amount what of it counts, in the currency of the computed figure */
    static FigureOrigin.Input input(Claim<? extends Funding> claim, BigDecimal amount, Locale locale) {
        return new FigureOrigin.Input(
                claim.figure(), new FundingLabels(locale).stated(claim.funding()), Decimals.plain(amount));
    }

    private static FigureOrigin basis(
            PositionFigure figure, FundingPosition position, Basis basis, MetricValue value, Locale locale) {
        FundingLabels labels = new FundingLabels(locale);
        return computed(
                figure,
                value,
                basis.measures().stream()
                        .map(m -> new FigureOrigin.Input(
                                position.figure(m),
                                labels.measure(new PositionFigure(position.question(), m.code())),
                                position.value(m).known().map(Decimals::plain).orElse(null)))
                        .toList(),
                labels);
    }

    private static FigureOrigin computed(
            PositionFigure figure, MetricValue value, List<FigureOrigin.Input> inputs, FundingLabels labels) {
        BigDecimal number = value.known().map(Decimals::plain).orElse(null);
        return new FigureOrigin.Computed(labels.of(figure), number, labels.formula(figure), inputs);
    }
}

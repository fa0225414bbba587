package org.mizani.financing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains sums of arrears by the claims that they add up. */
@Component
class OwedResolver implements FigureResolver {

    private final ArrearsQueries arrears;

    OwedResolver(ArrearsQueries arrears) {
        this.arrears = arrears;
    }

    @Override
    public String prefix() {
        return OwedFigure.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return OwedFigure.parse(id)
                .flatMap(figure -> arrears.book(figure.question())
                        .of(figure.scope())
                        .map(scope -> computed(figure, scope.together(), locale)));
    }

    private static FigureOrigin computed(OwedFigure figure, OwedSum sum, Locale locale) {
        Texts texts = Texts.in(locale);
        FundingLabels labels = new FundingLabels(locale);
        ArrearsAge age = figure.age();
        List<FigureOrigin.Input> inputs = sum.inputs().stream()
                .filter(v -> age == null
                        || ArrearsAge.of(v.funding().asOf(), v.funding().due()) == age)
                .map(v -> new FigureOrigin.Input(
                        v.claim().figure(), labels.stated(v.funding()), Decimals.plain(v.amount())))
                .toList();
        MetricValue value = age == null ? sum.total() : sum.of(age);
        return new FigureOrigin.Computed(
                label(figure, texts),
                value.known().map(Decimals::plain).orElse(null),
                texts.get(age == null ? "arrears.formula.total" : "arrears.formula.age"),
                inputs);
    }

    private static String label(OwedFigure figure, Texts texts) {
        ArrearsQuestion question = figure.question();
        String contributor = question.contributor();
        String owedTo = contributor == null
                ? texts.get("arrears.all-contributors")
                : contributor.equals(Arrears.ALL) ? texts.get("headcounts.not-broken-down") : contributor;
        return texts.get(
                "arrears.figure",
                figure.age() == null
                        ? texts.get("financing.measure.arrears")
                        : texts.get("financing.age." + figure.age().code()),
                question.operation() == null ? texts.get("arrears.all-operations") : question.operation(),
                owedTo,
                texts.get("scope." + figure.scope().code()),
                Formats.in(texts.locale()).date(question.date()),
                question.currency());
    }
}

package org.mizani.financing.predictability;

import java.util.Locale;
import java.util.function.Function;
import org.mizani.financing.Claim;
import org.mizani.financing.Funding;
import org.mizani.financing.FundingLabels;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.metrics.MetricValue;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.ui.texts.Texts;

/**
 * A figure that a measure is computed from.
 *
 * @param label what it is, in a language
 */
public record Ingredient(FigureId figure, MetricValue value, Function<Locale, String> label) {

    static Ingredient of(FundingPosition position, Measure measure) {
        return new Ingredient(
                position.figure(measure),
                position.value(measure),
                locale -> Texts.in(locale).get("financing.measure." + measure.code()));
    }

    static Ingredient of(Claim<? extends Funding> claim, MetricValue value) {
        return new Ingredient(claim.figure(), value, locale -> new FundingLabels(locale).of(claim.funding()));
    }

    /** @param words key of a text that says more about the claim, whose name is its argument */
    static Ingredient of(Claim<? extends Funding> claim, MetricValue value, String words) {
        return new Ingredient(
                claim.figure(),
                value,
                locale -> Texts.in(locale).get(words, new FundingLabels(locale).of(claim.funding())));
    }

    public FigureOrigin.Input input(Locale locale) {
        return new FigureOrigin.Input(figure, label.apply(locale), value);
    }
}

package org.mizani.financing.predictability.ui;

import org.mizani.financing.predictability.Comparison;
import org.mizani.financing.predictability.Weights;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What a comparison has come to, in a sentence to be read out. */
final class PredictabilitySentence {

    private final Texts texts;
    private final Formats formats;

    PredictabilitySentence(Texts texts) {
        this.texts = texts;
        this.formats = Formats.in(texts.locale());
    }

    /** Which operations stand side by side; with weights, the reader's own score of each. */
    String of(Comparison.Compared compared, Weights weights) {
        return weights.none()
                ? texts.get(
                        "predictability.compare.shown",
                        texts.get("scope." + compared.scope().code()),
                        texts.listed(compared.operations().stream()
                                .map(p -> p.question().operation())))
                : texts.get(
                        "predictability.score.shown",
                        texts.listed(compared.operations().stream()
                                .map(p -> p.question().operation() + "\u00a0" + formats.share(weights.score(p)))));
    }
}

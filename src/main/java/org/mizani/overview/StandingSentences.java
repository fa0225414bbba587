package org.mizani.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mizani.financing.Basis;
import org.mizani.financing.MoneySentences;
import org.mizani.parity.ParitySentences;
import org.mizani.ui.texts.Texts;

/** The two sentences that say where an operation stands. */
public final class StandingSentences {

    private StandingSentences() {}

    /** Women first, then money; a side that nobody reported is named as such. */
    public static List<String> of(Standing standing, Basis basis, Locale locale) {
        Texts texts = Texts.in(locale);
        List<String> sentences = new ArrayList<>();
        sentences.add(standing.headline()
                .map(row ->
                        ParitySentences.of(standing.parity().only(row), locale).getFirst())
                .orElseGet(() -> texts.get("overview.no-share")));
        sentences.add(standing.need()
                .map(need -> MoneySentences.of(need, basis, locale))
                .orElseGet(() -> texts.get("overview.no-need")));
        return sentences;
    }
}

package org.mizani.stipends;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.provenance.FigureWords;
import org.mizani.provenance.RegisterChange;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Explains rates by the document that says them, and by all that happened to them. */
@Component
final class StipendRateFigures implements FigureResolver {

    static final String PREFIX = "stipendrate";

    private static final int WORDS = 4;

    private final StipendQueries stipends;

    StipendRateFigures(StipendQueries stipends) {
        this.stipends = stipends;
    }

    private record Asked(StipendKey key, KnownAt knownAt) {}

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return asked(id)
                .flatMap(asked -> stipends.rates(asked.knownAt()).revisions().stream()
                        .filter(r -> r.key().equals(asked.key()))
                        .findFirst()
                        .map(r -> new FigureOrigin.Register(
                                label(r, Texts.in(locale)),
                                r.value().amount(),
                                r.value().source())));
    }

    @Override
    public List<RegisterChange> changes(FigureId id, Locale locale) {
        return asked(id)
                .map(asked -> stipends.history(asked.key()).stream()
                        .map(event -> StipendWords.change(event, Texts.in(locale)))
                        .toList())
                .orElseGet(List::of);
    }

    private static Optional<Asked> asked(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS)
                .flatMap(words -> StipendKey.parse(
                                String.join("~", words.words().subList(1, WORDS)))
                        .map(key -> new Asked(key, words.knownAt())));
    }

    private static String label(StipendRevision rate, Texts texts) {
        return texts.get(
                "stipends.figure.rate",
                StipendWords.name(rate.key(), texts),
                rate.value().currency(),
                texts.get("stipends.status." + rate.value().status().code()));
    }
}

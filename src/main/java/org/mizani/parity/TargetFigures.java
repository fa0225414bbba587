package org.mizani.parity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.provenance.FigureWords;
import org.mizani.provenance.RegisterChange;
import org.mizani.ui.texts.Texts;

/** Explains targets by the document that sets them, and by all that happened to them. */
@org.springframework.stereotype.Component
final class TargetFigures implements FigureResolver {

    static final String PREFIX = "target";

    private static final int WORDS = 4;

    private final TargetQueries targets;
    private final TargetHistoryQueries histories;

    TargetFigures(TargetQueries targets, TargetHistoryQueries histories) {
        this.targets = targets;
        this.histories = histories;
    }

    private record Asked(TargetKey key, KnownAt knownAt) {}

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        return asked(id)
                .flatMap(asked ->
                        targets
                                .steps(asked.key().framework(), asked.key().component(), asked.knownAt())
                                .steps()
                                .stream()
                                .filter(t -> t.key().equals(asked.key()))
                                .findFirst())
                .map(t -> new FigureOrigin.Register(label(t, locale), t.metFrom(), t.source()));
    }

    @Override
    public List<RegisterChange> changes(FigureId id, Locale locale) {
        return asked(id)
                .map(asked -> histories.history(asked.key()).stream()
                        .map(event -> TargetChanges.of(event, Texts.in(locale)))
                        .toList())
                .orElseGet(List::of);
    }

    private static Optional<Asked> asked(FigureId id) {
        return FigureWords.of(id, PREFIX, WORDS)
                .flatMap(words -> TargetKey.parse(String.join("~", words.words().subList(1, WORDS)))
                        .map(key -> new Asked(key, words.knownAt())));
    }

    /** For example "Target of UGPS for troops, 2021 (verified)". */
    static String label(Target target, Locale locale) {
        Texts texts = Texts.in(locale);
        Band band = target.band();
        String status = texts.get("parity.target-status." + target.status().code());
        return texts.get(
                "parity.target-label",
                target.framework(),
                texts.get("component." + target.component().code()),
                Integer.toString(target.year()),
                band == null
                        ? status
                        : texts.listed(
                                Stream.of(status, texts.get("targets.band-edge", TargetWords.band(band, texts)))));
    }
}

package org.mizani.parity;

import java.util.Locale;
import java.util.Optional;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.ui.texts.Texts;

/** Explains targets by the document that sets them. */
@org.springframework.stereotype.Component
final class TargetFigures implements FigureResolver {

    static final String PREFIX = "target";

    private static final int WORDS = 4;

    private final TargetQueries targets;

    TargetFigures(TargetQueries targets) {
        this.targets = targets;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        String[] words = id.value().split("~", -1);
        if (words.length != WORDS) {
            return Optional.empty();
        }
        return Component.byCode(words[2])
                .flatMap(c -> targets.steps(words[1], c).steps().stream()
                        .filter(t -> t.id().equals(id))
                        .findFirst())
                .map(t -> new FigureOrigin.Register(label(t, locale), t.share(), t.source()));
    }

    /** For example "Target of UGPS for troops, 2021 (verified)". */
    static String label(Target target, Locale locale) {
        Texts texts = Texts.in(locale);
        return texts.get(
                "parity.target-label",
                target.framework(),
                texts.get("component." + target.component().code()),
                Integer.toString(target.year()),
                texts.get("parity.target-status." + target.status().code()));
    }
}

package org.mizani.parity;

import java.util.Optional;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureWords;

/**
 * What a target is about.
 *
 * @param framework code
 * @param year the target holds from its 1 January until the next step
 */
public record TargetKey(String framework, Component component, int year) {

    private static final int WORDS = 3;

    /** Names it in addresses, for example {@code UGPS~troops~2025}. */
    public String code() {
        return String.join("~", framework, component.code(), Integer.toString(year));
    }

    /** Empty when the code names no component or no year. */
    public static Optional<TargetKey> parse(String code) {
        String[] words = code.split("~", -1);
        return words.length == WORDS && words[2].matches("\\d{4}")
                ? Component.byCode(words[1]).map(c -> new TargetKey(words[0], c, Integer.parseInt(words[2])))
                : Optional.empty();
    }

    /** Public name of the target's share, with an instant when asked as known then. */
    public FigureId figure(KnownAt knownAt) {
        return FigureWords.id(knownAt, TargetFigures.PREFIX, code());
    }
}

package org.mizani.reports;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.Figures;

/** Goes from figures down to the cells and documents that they rest on, meeting each figure once. */
public final class FigureDescent {

    private FigureDescent() {}

    /** Level by level, so that each level is a few questions to the database, not one for each figure. */
    public static void follow(
            Collection<FigureId> ids, Figures figures, Locale locale, BiConsumer<FigureId, FigureOrigin> met) {
        Set<FigureId> seen = new HashSet<>();
        Set<FigureId> level = new HashSet<>(ids);
        while (!level.isEmpty()) {
            seen.addAll(level);
            Set<FigureId> next = new HashSet<>();
            figures.origins(level, locale).forEach((id, origin) -> {
                met.accept(id, origin);
                inputs(origin).forEach(next::add);
            });
            next.removeAll(seen);
            level = next;
        }
    }

    /** The figures that one was computed from, those that are missing left out; none for one that was read. */
    public static Stream<FigureId> inputs(FigureOrigin origin) {
        return origin instanceof FigureOrigin.Computed computed
                ? computed.inputs().stream()
                        .filter(input -> input.value() != null)
                        .map(FigureOrigin.Input::id)
                : Stream.empty();
    }
}

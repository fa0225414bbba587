package org.mizani.provenance;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a subject plugs in to explain its figures. */
public interface FigureResolver {

    /** The word that this resolver's figure ids begin with, before the first {@code -} or {@code ~}. */
    String prefix();

    /** The origin of the figure, or empty when there is no such figure. */
    Optional<FigureOrigin> origin(FigureId id, Locale locale);

    /** All claims about the fact of a figure that is a claim; empty for other figures. */
    default Optional<FactClaims> claims(FigureId id, Locale locale) {
        return Optional.empty();
    }

    /** What happened to a figure of a register, the latest first; empty for other figures. */
    default List<RegisterChange> changes(FigureId id, Locale locale) {
        return List.of();
    }

    /**
     * Brings up to date what is kept about the fact of a claim, after another claim of it was preferred.
     *
     * @param at when that was
     */
    default void refresh(FigureId id, Instant at) {}

    /** The origins of many figures; ids that name no figure are left out. */
    default Map<FigureId, FigureOrigin> origins(Collection<FigureId> ids, Locale locale) {
        Map<FigureId, FigureOrigin> origins = new LinkedHashMap<>();
        ids.forEach(id -> origin(id, locale).ifPresent(origin -> origins.put(id, origin)));
        return origins;
    }
}

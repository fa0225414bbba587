package org.mizani.provenance;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a subject plugs in to explain its figures. */
public interface FigureResolver {

    /** The word that this resolver's figure ids begin with, before the first {@code -} or {@code ~}. */
    String prefix();

    /** The origin of the figure, or empty when there is no such figure. */
    Optional<FigureOrigin> origin(FigureId id, Locale locale);

    /** The origins of many figures; ids that name no figure are left out. */
    default Map<FigureId, FigureOrigin> origins(Collection<FigureId> ids, Locale locale) {
        Map<FigureId, FigureOrigin> origins = new LinkedHashMap<>();
        ids.forEach(id -> origin(id, locale).ifPresent(origin -> origins.put(id, origin)));
        return origins;
    }
}

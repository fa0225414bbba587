package org.mizani.provenance;

import java.util.Locale;
import java.util.Optional;

/** What a subject plugs in to explain its figures. */
public interface FigureResolver {

    /** The word that this resolver's figure ids begin with, before the first {@code -} or {@code ~}. */
    String prefix();

    /** The origin of the figure, or empty when there is no such figure. */
    Optional<FigureOrigin> origin(FigureId id, Locale locale);
}

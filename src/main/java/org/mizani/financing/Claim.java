package org.mizani.financing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.Preference;

/**
 * A stored claim.
 *
 * @param figure name of the figure behind the link to its source
 * @param recordedFrom since when it is known
 * @param preference why it counts although newer ones may be known, null when nobody preferred it
 */
public record Claim<F extends Funding>(
        FigureId figure,
        long id,
        ImportId importId,
        Instant recordedFrom,
        F funding,
        @Nullable Preference preference) {

    Claim(FigureId figure, long id, ImportId importId, Instant recordedFrom, F funding) {
        this(figure, id, importId, recordedFrom, funding, null);
    }

    /** The same claim, its content known to be of a kind. */
    <G extends Funding> Claim<G> with(G content) {
        return new Claim<>(figure, id, importId, recordedFrom, content, preference);
    }

    Claim<F> preferred(Preference reason) {
        return new Claim<>(figure, id, importId, recordedFrom, funding, reason);
    }
}

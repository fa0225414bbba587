package org.mizani.financing;

import java.time.Instant;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.ImportId;

/**
 * A stored claim.
 *
 * @param figure name of the figure behind the link to its source
 * @param recordedFrom since when it is known
 */
public record Claim<F extends Funding>(FigureId figure, long id, ImportId importId, Instant recordedFrom, F funding) {}

package org.mizani.provenance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All claims that were ever stored about one fact, as its subject knows them.
 *
 * @param label the figure in words, in the reader's language
 * @param claims oldest first
 */
public record FactClaims(Fact fact, String label, List<Stated> claims) {

    public FactClaims {
        claims = List.copyOf(claims);
    }

    /**
     * @param value null where the claim leaves this figure blank
     * @param unit currency of the value, null for people
     * @param blank true when the claim gives no figure at all, so that it hides none
     * @param source what the row names as its own source
     * @param to when an undo closed it, null while it is open
     */
    public record Stated(
            long id,
            FigureId figure,
            @Nullable BigDecimal value,
            @Nullable String unit,
            boolean blank,
            ImportId importId,
            SourceCell cell,
            @Nullable String source,
            Instant from,
            @Nullable Instant to) {}
}

package org.mizani.financing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Money;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.ImportId;

/**
 * A fact about which open claims disagree.
 *
 * @param fact the fact in codes and dates
 * @param versions newest first; the first is the one that counts
 */
public record ClaimConflict(FundingKey fact, List<Version> versions) {

    public ClaimConflict {
        versions = List.copyOf(versions);
    }

    /** @param source what the row names as its source */
    public record Version(
            FigureId figure, Money money, @Nullable String source, ImportId importId) {}

    static <F extends Funding> ClaimConflict of(List<Claim<F>> oldestFirst) {
        return new ClaimConflict(
                oldestFirst.getFirst().funding().key(),
                oldestFirst.reversed().stream()
                        .map(c -> new Version(
                                c.figure(),
                                c.funding().money(),
                                c.funding().citation().source(),
                                c.importId()))
                        .toList());
    }
}

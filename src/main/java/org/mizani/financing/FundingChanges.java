package org.mizani.financing;

import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Change;
import org.mizani.metrics.Money;

/** Claims against what is known. */
final class FundingChanges {

    private FundingChanges() {}

    /** @param before what is known of the fact, null when nothing is */
    static Change change(Funding figure, @Nullable Money before) {
        if (before == null) {
            return new Change.Added(
                    figure.key().line(),
                    SeenClaims.words(figure.money()),
                    figure.citation().cell());
        }
        return SeenClaims.sameMoney(before, figure.money())
                ? new Change.Unchanged(figure.citation().cell())
                : new Change.Revised(
                        figure.key().line(),
                        SeenClaims.words(before),
                        SeenClaims.words(figure.money()),
                        figure.citation().cell());
    }

    static Change.Withdrawn withdrawn(Funding figure) {
        return new Change.Withdrawn(figure.key().line(), SeenClaims.words(figure.money()));
    }
}

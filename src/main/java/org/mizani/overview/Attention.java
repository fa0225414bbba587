package org.mizani.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingPosition;

/**
 * Something about an operation that somebody should look into.
 *
 * @param count how many facts or claims it is about; 0 where none are counted
 * @param since last report of people, null when there was none
 */
public record Attention(
        Kind kind, String operation, long count, @Nullable LocalDate since) {

    private static final int MONTHS_WITHOUT_REPORT = 12;

    /** Why. */
    public enum Kind {
        /** The operation runs, and nobody has reported its people for a year. */
        NO_RECENT_REPORT,
        /** Open claims disagree about a fact. */
        CLAIMS_DISAGREE,
        /** Claims are left out because no exchange rate is known. */
        NOT_CONVERTED
    }

    /** Empty when all is well. */
    public static List<Attention> of(Standing standing) {
        List<Attention> all = new ArrayList<>();
        String code = standing.operation().code();
        LocalDate today = standing.parity().date();
        LocalDate last = standing.lastReport().orElse(null);
        if (standing.running() && (last == null || last.isBefore(today.minusMonths(MONTHS_WITHOUT_REPORT)))) {
            all.add(new Attention(Kind.NO_RECENT_REPORT, code, 0, last));
        }
        int conflicts = standing.money().conflicts().size();
        if (conflicts > 0) {
            all.add(new Attention(Kind.CLAIMS_DISAGREE, code, conflicts, null));
        }
        long notConverted = standing.money().positions().stream()
                .map(FundingPosition::notConverted)
                .flatMap(List::stream)
                .distinct()
                .count();
        if (notConverted > 0) {
            all.add(new Attention(Kind.NOT_CONVERTED, code, notConverted, null));
        }
        return all;
    }
}

package org.mizani.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where to look.
 *
 * @param operation code, null for all
 * @param months without a report after which a running operation is stale, at least 1
 * @param page from 0: of the reports of one operation that are searched for conflicts
 */
public record QualityQuestion(@Nullable String operation, int months, int page, LocalDate today) {

    public static final int USUAL_MONTHS = 12;

    public QualityQuestion {
        if (months < 1 || page < 0) {
            throw new IllegalArgumentException(months + " months, page " + page);
        }
    }
}

package org.mizani.financing;

import java.util.List;
import org.mizani.metrics.Period;

/**
 * What there is to know of the needs that a position adds up, beside their sum.
 *
 * @param days for which they are stated, as far as they count
 * @param parts categories of needs that count as wholes, with what of them counts; in no sum beside their whole
 * @param overlapping needs inside the period that overlap those that count without being a part of them; left out
 */
public record StatedNeeds(List<Period> days, List<Valued<Requirement>> parts, List<Claim<Requirement>> overlapping) {

    /** Nobody states a need. */
    public static final StatedNeeds NONE = new StatedNeeds(List.of(), List.of(), List.of());

    public StatedNeeds {
        days = List.copyOf(days);
        parts = List.copyOf(parts);
        overlapping = List.copyOf(overlapping);
    }
}

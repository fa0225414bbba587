package org.mizani.headcounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;

/**
 * People of one type in one report of one operation: the smallest sum that pages build theirs of.
 *
 * @param contributor ISO 3166-1 alpha-3, {@code ALL} for people that their source does not break down, null for the
 *     people of all contributors
 */
public record Slice(
        String operation,
        Component component,
        PersonnelType type,
        @Nullable String contributor,
        LocalDate date,
        People people) {

    /** False for people whose contributor no source names. */
    public boolean brokenDown() {
        return contributor != null && !contributor.equals(Headcount.ALL);
    }
}

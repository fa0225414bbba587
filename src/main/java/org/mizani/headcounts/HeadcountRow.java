package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.FigureId;

/**
 * People of one group; the keys that were not asked for are null.
 *
 * @param operation null when the row joins operations
 * @param date the report date; when the row joins operations of different dates, the latest of them
 * @param earliestDate the earliest report date that the row joins, mostly the same
 * @param claim number of the claim when the row is that claim and nothing else
 */
public record HeadcountRow(
        @Nullable String operation,
        @Nullable Component component,
        @Nullable PersonnelType type,
        @Nullable String contributor,
        LocalDate date,
        LocalDate earliestDate,
        People people,
        @Nullable Long claim) {

    /** False for people whose contributor no source names. */
    public boolean brokenDown() {
        return contributor != null && !contributor.equals(Headcount.ALL);
    }

    /** The public name of a figure of this row; none when the row joins operations. */
    public Optional<FigureId> figure(HeadcountMeasure measure, KnownAt knownAt) {
        if (claim != null && measure.read()) {
            return Optional.of(HeadcountFigures.claimId(claim, measure));
        }
        if (operation == null) {
            return Optional.empty();
        }
        String contributorOrNone = contributor == null ? HeadcountSum.ANY_CONTRIBUTOR : contributor;
        return Optional.of(new HeadcountSum(operation, date, part(), contributorOrNone, measure, knownAt).id());
    }

    private HeadcountSum.Part part() {
        if (type != null) {
            return new HeadcountSum.OneType(type);
        }
        return component == null ? new HeadcountSum.Everybody() : new HeadcountSum.OneComponent(component);
    }
}

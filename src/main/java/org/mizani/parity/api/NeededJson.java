package org.mizani.parity.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;
import org.mizani.parity.MonthMet;
import org.mizani.parity.NeededQuestion;
import org.mizani.parity.ParityMeasure;
import org.mizani.parity.ParityRow;
import org.mizani.parity.PeopleNeeded;
import org.mizani.parity.Rotation;

/**
 * What it takes to bring a component to a target. Shares are fractions.
 *
 * @param date of the report that is read
 * @param people women and men that the share rests on
 * @param rotationDates null when posts rotate evenly
 * @param until the day so many months after the report
 * @param entryShare share of women among those who arrive that meets the target in time; null when none does
 * @param requiredPace points a year until the framework wants this share; null without such a year to come
 * @param entryShareLookedAt the one given, else {@code entryShare}
 * @param met in, already, never or later, under the entry share that is looked at; null without one
 * @param metAfterMonths months after the report, when the target is met
 * @param small the share rests on fewer than 20 people
 */
record NeededJson(
        String operation,
        String component,
        String framework,
        LocalDate date,
        long women,
        long people,
        MetricValue share,
        BigDecimal target,
        String model,
        int rotationMonths,
        @Nullable Integer rotationDates,
        int months,
        LocalDate until,
        MetricValue neededSameStrength,
        MetricValue neededAdded,
        MetricValue entryShare,
        MetricValue requiredPace,
        MetricValue entryShareLookedAt,
        @Nullable String met,
        @Nullable Integer metAfterMonths,
        @Nullable LocalDate metOn,
        boolean small,
        Figures figures) {

    private static final int DECIMALS = 6;

    /** Public names of the figures, for {@code /figures/{id}/source}. */
    record Figures(String share) {}

    static NeededJson of(ParityRow row, PeopleNeeded needed) {
        MonthMet met = needed.monthMet();
        Integer after = met instanceof MonthMet.In(int months) ? Integer.valueOf(months) : null;
        return new NeededJson(
                row.operation(),
                row.component().code(),
                row.framework(),
                row.date(),
                needed.now().part(),
                needed.now().whole(),
                rounded(row.share(), RoundingMode.HALF_UP),
                needed.target(),
                needed.rotation() instanceof Rotation.Whole ? NeededQuestion.WHOLE : NeededQuestion.EVEN,
                needed.rotation().months(),
                needed.rotation() instanceof Rotation.Whole(int ignored, int dates) ? Integer.valueOf(dates) : null,
                needed.months(),
                row.date().plusMonths(needed.months()),
                needed.sameStrength(),
                needed.addingPosts(),
                rounded(needed.entryShare(), RoundingMode.CEILING),
                rounded(needed.pace(), RoundingMode.HALF_UP),
                rounded(needed.entryLookedAt(), RoundingMode.CEILING),
                met == null ? null : word(met),
                after,
                after == null ? null : row.date().plusMonths(after),
                row.small(),
                new Figures(row.figure(ParityMeasure.SHARE).value()));
    }

    private static String word(MonthMet met) {
        return switch (met) {
            case MonthMet.In ignored -> "in";
            case MonthMet.Already ignored -> "already";
            case MonthMet.Never ignored -> "never";
            case MonthMet.Later ignored -> "later";
        };
    }

    /** An entry share is rounded up, so that the target is met with it. */
    private static MetricValue rounded(MetricValue value, RoundingMode mode) {
        return value.map(v -> v.setScale(DECIMALS, mode));
    }
}

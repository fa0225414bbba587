package org.mizani.financing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.metrics.Period;
import org.mizani.provenance.SourceCell;

/** Finds operations whose years begin in different months within one scope and channel: such years overlap and cannot be added. */
final class FiscalYearCheck {

    /**
     * Funds may close their books at different times, so that each channel has years of its own; what was spent is
     * published by such years, so that it is told and not doubted.
     */
    private record Place(String operation, Scope scope, String channel, boolean spent) {}

    private record Example(Period year, SourceCell cell) {

        @Override
        public String toString() {
            return year.from() + " – " + year.to() + " (" + cell.sheet() + ", " + cell.cell() + ")";
        }
    }

    private final Map<Place, Map<MonthDay, Example>> years = new LinkedHashMap<>();

    void add(Funding claim) {
        Period period = period(claim);
        if (period != null && wholeYear(period)) {
            years.computeIfAbsent(
                            new Place(claim.operation(), claim.scope(), channel(claim), claim instanceof Expenditure),
                            place -> new LinkedHashMap<>())
                    .putIfAbsent(
                            MonthDay.from(period.from()),
                            new Example(period, claim.citation().cell()));
        }
    }

    void report(Findings findings) {
        years.forEach((place, kinds) -> {
            if (kinds.size() > 1) {
                SourceCell cell = List.copyOf(kinds.values()).get(1).cell;
                findings.add(new Finding(
                        place.spent ? Severity.INFORMS : Severity.WARNS,
                        "mixed-fiscal-years",
                        cell.sheet(),
                        cell.cell(),
                        null,
                        List.of(
                                place.operation,
                                ":scope." + place.scope.code(),
                                kinds.values().stream().map(Example::toString).collect(Collectors.joining("; ")))));
            }
        });
    }

    private static String channel(Funding claim) {
        return switch (claim) {
            case Contribution contribution -> contribution.channel();
            case Expenditure expenditure -> expenditure.channel();
            case Requirement ignored -> "";
            case Arrears ignored -> "";
            case CashBalance ignored -> "";
        };
    }

    private static @Nullable Period period(Funding claim) {
        return switch (claim) {
            case Requirement requirement -> requirement.period();
            case Flow flow -> flow.when().period();
            case Arrears ignored -> null;
            case CashBalance ignored -> null;
        };
    }

    /** Twelve months from the first of a month; mandates mostly begin on other days. */
    private static boolean wholeYear(Period period) {
        LocalDate from = period.from();
        return from.getDayOfMonth() == 1 && from.plusYears(1).minusDays(1).equals(period.to());
    }
}

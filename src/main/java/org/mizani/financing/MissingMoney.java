package org.mizani.financing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Withdrawal;
import org.mizani.metrics.Period;

/**
 * What a file leaves out that is complete for its operations, kinds and scopes: stocks at the dates that it states,
 * requirements for the very periods that it states, and flows within one of its periods or between the first and the last
 * of its days.
 */
final class MissingMoney {

    private record Place(String operation, String kind, Scope scope) {
        static Place of(Funding claim) {
            return new Place(claim.operation(), claim.key().kind(), claim.scope());
        }
    }

    /** The time that a file speaks of. */
    private static final class Times {

        private final Set<Period> periods = new HashSet<>();
        private final Set<LocalDate> dates = new HashSet<>();
        private @Nullable Period days;

        void add(Funding claim) {
            switch (claim) {
                case Requirement r -> periods.add(r.period());
                case Arrears a -> dates.add(a.asOf());
                case CashBalance c -> dates.add(c.asOf());
                case Flow f -> add(f.when());
            }
        }

        private void add(FlowTime when) {
            LocalDate day = when.date();
            Period period = when.period();
            if (day != null) {
                days = days == null ? new Period(day, day) : span(days, day);
            } else if (period != null) {
                periods.add(period);
            }
        }

        private static Period span(Period days, LocalDate day) {
            return new Period(day.isBefore(days.from()) ? day : days.from(), day.isAfter(days.to()) ? day : days.to());
        }

        boolean cover(Funding claim) {
            return switch (claim) {
                case Requirement r -> periods.contains(r.period());
                case Arrears a -> dates.contains(a.asOf());
                case CashBalance c -> dates.contains(c.asOf());
                case Flow f ->
                    (days != null && f.within(days)) || periods.stream().anyMatch(f::within);
            };
        }
    }

    private final Map<Place, Times> stated = new HashMap<>();
    private final Set<FundingKey> facts = new HashSet<>();

    void add(Funding claim) {
        facts.add(claim.key());
        stated.computeIfAbsent(Place.of(claim), p -> new Times()).add(claim);
    }

    /** @param onRecord the claims that count now of some operations */
    List<Withdrawal> of(Function<Set<String>, List<Claim<? extends Funding>>> onRecord) {
        Set<String> operations = new HashSet<>();
        stated.keySet().forEach(place -> operations.add(place.operation));
        List<Withdrawal> missing = new ArrayList<>();
        for (Claim<? extends Funding> claim : onRecord.apply(operations)) {
            Funding funding = claim.funding();
            Times times = stated.get(Place.of(funding));
            if (times != null && times.cover(funding) && !facts.contains(funding.key())) {
                missing.add(new Withdrawal(
                        ClaimTable.of(funding).fact(funding), claim.id(), FundingChanges.withdrawn(funding)));
            }
        }
        return missing;
    }
}

package org.mizani.financing;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mizani.metrics.Period;

/** Which currencies some money is in, and from which to which day: the exchange rates that converting it takes. */
final class ConversionNeeds {

    private final Map<String, Period> days = new TreeMap<>();

    static ConversionNeeds of(Stream<? extends Claim<? extends Funding>> claims) {
        ConversionNeeds needs = new ConversionNeeds();
        claims.map(Claim::funding).forEach(f -> needs.add(f.money().currency(), f.rateDay()));
        return needs;
    }

    /** @param day whose rate applies */
    void add(String currency, LocalDate day) {
        Period known = days.get(currency);
        if (known == null || !known.contains(day)) {
            days.put(currency, known == null ? new Period(day, day) : both(known, new Period(day, day)));
        }
    }

    /** The dates of rates by currency that converting into a currency takes: none for money in that currency. */
    Map<String, Period> into(String currency) {
        Map<String, Period> dates = new TreeMap<>();
        days.forEach((stated, span) -> {
            if (!stated.equals(currency)) {
                Period said =
                        new Period(RateTable.oldest(span.from()), span.to().with(TemporalAdjusters.lastDayOfYear()));
                dates.merge(stated, said, ConversionNeeds::both);
                dates.merge(currency, said, ConversionNeeds::both);
            }
        });
        dates.remove(ExchangeRate.BASE);
        return dates;
    }

    private static Period both(Period one, Period other) {
        return new Period(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }
}

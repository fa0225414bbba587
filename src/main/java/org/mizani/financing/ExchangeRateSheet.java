package org.mizani.financing;

import static org.mizani.dataimport.Severity.BLOCKS;
import static org.mizani.dataimport.Severity.INFORMS;
import static org.mizani.dataimport.Severity.WARNS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.SheetReader;
import org.mizani.dataimport.SheetRow;

/**
 * Reads rows of exchange rates: units of a currency for one US dollar. Countries that share a currency repeat its rate,
 * which counts once; where they disagree, all claims are kept and the last one counts.
 */
final class ExchangeRateSheet implements SheetReader<ExchangeRate> {

    /** As the database keeps it. */
    private static final int DECIMALS = 12;

    private static final int DIGITS = 12;
    private static final int LONGEST_SOURCE = 500;

    /** Units of the currency for one euro. */
    private static final String PER_EUR = "per-eur";

    /** US dollars for one euro. */
    private static final String USD_PER_EUR = "usd-per-eur";

    /** A month and the year that ends with it are two facts. */
    private record Fact(String currency, LocalDate begins, LocalDate date) {
        static Fact of(ExchangeRate rate) {
            return new Fact(rate.currency(), rate.begins(), rate.date());
        }
    }

    private record Seen(ExchangeRate rate, String place) {}

    private final Map<Fact, Seen> latest = new HashMap<>();
    private final Set<LocalDate> daysOfEuro = new HashSet<>();
    private int throughEuro;
    private int withoutDollar;
    private int repeated;
    private int rounded;

    @Override
    public List<ExchangeRate> read(SheetRow row, Findings findings) {
        if (row.number(PER_EUR).isPresent() || row.number(USD_PER_EUR).isPresent()) {
            return readForEuro(row, findings);
        }
        Optional<BigDecimal> perUsd = row.number("rate").flatMap(rate -> usable(rate, row, "rate", findings));
        Optional<String> currency = currency(row, findings);
        Optional<LocalDate> date = row.date("date");
        boolean lengthFits = sourceFits(row, findings);
        if (!row.sound() || !lengthFits || perUsd.isEmpty() || currency.isEmpty() || date.isEmpty()) {
            return List.of();
        }
        if (currency.get().equals(ExchangeRate.BASE)) {
            checkBase(perUsd.get(), row, findings);
            return List.of();
        }
        ExchangeRate rate =
                statedFor(row, new ExchangeRate(currency.get(), date.get(), perUsd.get(), citation(row, "rate"), null));
        return isNew(rate, row, "rate", findings) ? List.of(rate) : List.of();
    }

    /** Rates for one euro: per US dollar they follow from those of the dollar on the same day, the euro's own too. */
    private List<ExchangeRate> readForEuro(SheetRow row, Findings findings) {
        Optional<BigDecimal> perEur = row.number(PER_EUR).flatMap(rate -> usable(rate, row, PER_EUR, findings));
        Optional<BigDecimal> usdPerEur =
                row.number(USD_PER_EUR).flatMap(rate -> usable(rate, row, USD_PER_EUR, findings));
        Optional<String> currency = currency(row, findings);
        Optional<LocalDate> date = row.date("date");
        if (row.sound()
                && row.number(PER_EUR).isPresent()
                && row.number(USD_PER_EUR).isEmpty()) {
            withoutDollar++;
        }
        if (!row.sound() || perEur.isEmpty() || usdPerEur.isEmpty() || currency.isEmpty() || date.isEmpty()) {
            return List.of();
        }
        String usdCell = row.cell(USD_PER_EUR).cell();
        List<ExchangeRate> rates = new ArrayList<>();
        if (daysOfEuro.add(date.get())) {
            rates.add(ExchangeRate.throughEuro(
                    ExchangeRate.EURO,
                    date.get(),
                    new ExchangeRate.ThroughEuro(BigDecimal.ONE, usdPerEur.get(), usdCell),
                    citation(row, USD_PER_EUR),
                    null));
        }
        rates.add(ExchangeRate.throughEuro(
                currency.get(),
                date.get(),
                new ExchangeRate.ThroughEuro(perEur.get(), usdPerEur.get(), usdCell),
                citation(row, PER_EUR),
                null));
        List<ExchangeRate> fresh = rates.stream()
                .filter(rate -> isNew(rate, row, PER_EUR, findings))
                .toList();
        throughEuro += fresh.size();
        return fresh;
    }

    /** A rate that the file calls one of a month, quarter or year applies to all of it. */
    private static ExchangeRate statedFor(SheetRow row, ExchangeRate rate) {
        LocalDate date = rate.date();
        return switch (row.text("frequency").orElse("").strip().toUpperCase(Locale.ROOT)) {
            case "M" -> rate.from(date.withDayOfMonth(1));
            case "Q" ->
                rate.from(date.with(date.getMonth().firstMonthOfQuarter()).withDayOfMonth(1));
            case "A" -> rate.from(date.withDayOfYear(1));
            default -> rate;
        };
    }

    private static Citation citation(SheetRow row, String field) {
        return new Citation(
                row.cell(field), row.text("source").map(String::strip).orElse(null), null);
    }

    /** A code that lists of currencies no longer know is kept: its rates convert old amounts. */
    private static Optional<String> currency(SheetRow row, Findings findings) {
        Optional<String> code = row.text("currency").map(c -> c.strip().toUpperCase(Locale.ROOT));
        if (code.isPresent() && !code.get().matches("[A-Z]{3}")) {
            findings.add(row.finding(BLOCKS, "foreign-key", "currency", "Currency"));
            return Optional.empty();
        }
        return code;
    }

    @Override
    public void finish(Findings findings) {
        if (throughEuro > 0) {
            findings.add(aboutAll("rates-through-euro", throughEuro));
        }
        if (withoutDollar > 0) {
            findings.add(aboutAll("rates-without-dollar", withoutDollar));
        }
        if (repeated > 0) {
            findings.add(aboutAll("rates-repeated", repeated));
        }
        if (rounded > 0) {
            findings.add(aboutAll("rates-rounded", rounded));
        }
    }

    private Optional<BigDecimal> usable(BigDecimal stated, SheetRow row, String field, Findings findings) {
        BigDecimal kept = stated.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (kept.signum() <= 0) {
            findings.add(row.finding(BLOCKS, "rate-not-positive", field));
            return Optional.empty();
        }
        if (kept.precision() - kept.scale() > DIGITS) {
            findings.add(row.finding(BLOCKS, "amount-too-large", field, Integer.toString(DIGITS)));
            return Optional.empty();
        }
        if (kept.compareTo(stated) != 0) {
            rounded++;
        }
        return Optional.of(kept);
    }

    /** A rate other than one for the dollar itself shows that the file counts in another currency. */
    private static void checkBase(BigDecimal perUsd, SheetRow row, Findings findings) {
        if (perUsd.compareTo(BigDecimal.ONE) != 0) {
            findings.add(row.finding(
                    BLOCKS, "rate-of-base", "rate", Decimals.plain(perUsd).toPlainString()));
        }
    }

    private boolean isNew(ExchangeRate rate, SheetRow row, String field, Findings findings) {
        Seen earlier = latest.get(Fact.of(rate));
        if (earlier != null && earlier.rate.perUsd().compareTo(rate.perUsd()) == 0) {
            repeated++;
            return false;
        }
        if (earlier != null) {
            findings.add(row.finding(
                    WARNS,
                    "rates-disagree",
                    field,
                    earlier.place,
                    ExchangeRateStore.words(earlier.rate),
                    place(row, field),
                    ExchangeRateStore.words(rate),
                    rate.date().toString()));
        }
        latest.put(Fact.of(rate), new Seen(rate, place(row, field)));
        return true;
    }

    private static String place(SheetRow row, String field) {
        String cell = row.cell(field).cell();
        return row.sheet() + ", " + (cell == null ? Integer.toString(row.number()) : cell);
    }

    private static boolean sourceFits(SheetRow row, Findings findings) {
        boolean fits = row.text("source").orElse("").length() <= LONGEST_SOURCE;
        if (!fits) {
            findings.add(row.finding(BLOCKS, "text-too-long", "source", Integer.toString(LONGEST_SOURCE)));
        }
        return fits;
    }

    private static Finding aboutAll(String code, int count) {
        return new Finding(INFORMS, code, null, null, null, List.of(Integer.toString(count)));
    }
}

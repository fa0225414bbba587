package org.mizani.financing;

import static org.mizani.dataimport.Severity.BLOCKS;
import static org.mizani.dataimport.Severity.INFORMS;
import static org.mizani.dataimport.Severity.WARNS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private record Fact(String currency, LocalDate date) {}

    private record Seen(ExchangeRate rate, String place) {}

    private final Map<Fact, Seen> latest = new HashMap<>();
    private int repeated;
    private int rounded;

    @Override
    public List<ExchangeRate> read(SheetRow row, Findings findings) {
        Optional<BigDecimal> perUsd = row.number("rate").flatMap(rate -> usable(rate, row, findings));
        Optional<String> currency = row.text("currency");
        Optional<LocalDate> date = row.date("date");
        boolean lengthFits = sourceFits(row, findings);
        if (!row.sound() || !lengthFits || perUsd.isEmpty() || currency.isEmpty() || date.isEmpty()) {
            return List.of();
        }
        if (currency.get().equals(ExchangeRate.BASE)) {
            checkBase(perUsd.get(), row, findings);
            return List.of();
        }
        Citation citation = new Citation(
                row.cell("rate"), row.text("source").map(String::strip).orElse(null), null);
        ExchangeRate rate = new ExchangeRate(currency.get(), date.get(), perUsd.get(), citation, null);
        return isNew(rate, row, findings) ? List.of(rate) : List.of();
    }

    @Override
    public void finish(Findings findings) {
        if (repeated > 0) {
            findings.add(aboutAll("rates-repeated", repeated));
        }
        if (rounded > 0) {
            findings.add(aboutAll("rates-rounded", rounded));
        }
    }

    private Optional<BigDecimal> usable(BigDecimal stated, SheetRow row, Findings findings) {
        BigDecimal kept = stated.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (kept.signum() <= 0) {
            findings.add(row.finding(BLOCKS, "rate-not-positive", "rate"));
            return Optional.empty();
        }
        if (kept.precision() - kept.scale() > DIGITS) {
            findings.add(row.finding(BLOCKS, "amount-too-large", "rate", Integer.toString(DIGITS)));
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

    private boolean isNew(ExchangeRate rate, SheetRow row, Findings findings) {
        Seen earlier = latest.get(new Fact(rate.currency(), rate.date()));
        if (earlier != null && earlier.rate.perUsd().compareTo(rate.perUsd()) == 0) {
            repeated++;
            return false;
        }
        if (earlier != null) {
            findings.add(row.finding(
                    WARNS,
                    "rates-disagree",
                    "rate",
                    earlier.place,
                    ExchangeRateStore.words(earlier.rate),
                    place(row),
                    ExchangeRateStore.words(rate),
                    rate.date().toString()));
        }
        latest.put(new Fact(rate.currency(), rate.date()), new Seen(rate, place(row)));
        return true;
    }

    private static String place(SheetRow row) {
        String cell = row.cell("rate").cell();
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

package org.mizani.financing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.mizani.provenance.SourceCell;
import org.springframework.stereotype.Component;

/**
 * Explains exchange rates by the cell that they were read from, {@code rate-4711}; one through the euro by its two legs,
 * {@code rate-4711-euro} and {@code rate-4711-dollar}, each with its cell.
 */
@Component
class ExchangeRateResolver implements FigureResolver {

    private static final Pattern NAME =
            Pattern.compile(ExchangeRateQueries.PREFIX + "-(?<number>[0-9]{1,18})(-(?<leg>euro|dollar))?");

    private final ExchangeRateQueries rates;

    ExchangeRateResolver(ExchangeRateQueries rates) {
        this.rates = rates;
    }

    @Override
    public String prefix() {
        return ExchangeRateQueries.PREFIX;
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        Matcher name = NAME.matcher(id.value());
        if (!name.matches()) {
            return Optional.empty();
        }
        String leg = name.group("leg");
        return rates.byId(Long.parseLong(name.group("number")))
                .flatMap(stored -> leg == null
                        ? Optional.of(origin(id, stored, locale))
                        : legs(id, stored, locale).stream()
                                .filter(l -> l.id().value().endsWith("-" + leg))
                                .findFirst()
                                .map(l -> cell(l.label(), l.value(), l.cell(), stored)));
    }

    private static FigureOrigin origin(FigureId id, StoredRate stored, Locale locale) {
        ExchangeRate rate = stored.rate();
        String label = RateSentences.label(rate, locale);
        return RateSentences.throughEuro(rate, locale)
                .<FigureOrigin>map(formula -> new FigureOrigin.Computed(
                        label,
                        Decimals.plain(rate.perUsd()),
                        formula,
                        legs(id, stored, locale).stream()
                                .map(l -> new FigureOrigin.Input(l.id(), l.label(), l.value()))
                                .toList()))
                .orElseGet(() -> cell(label, rate.perUsd(), rate.citation().cell(), stored));
    }

    /** A rate for one euro, as it stands in a cell. */
    private record Leg(FigureId id, String label, BigDecimal value, SourceCell cell) {}

    /** None for a rate that is stated for the dollar; the euro's own has that of the dollar alone. */
    private static List<Leg> legs(FigureId id, StoredRate stored, Locale locale) {
        ExchangeRate rate = stored.rate();
        ExchangeRate.ThroughEuro legs = rate.throughEuro();
        if (legs == null) {
            return List.of();
        }
        SourceCell stands = rate.citation().cell();
        String name = id.value().replaceFirst("-[a-z]+$", "");
        Leg dollar = new Leg(
                new FigureId(name + "-dollar"),
                RateSentences.perEuro(ExchangeRate.BASE, rate.date(), locale),
                Decimals.plain(legs.usdPerEur()),
                new SourceCell(stands.sheet(), legs.usdCell()));
        return rate.currency().equals(ExchangeRate.EURO)
                ? List.of(dollar)
                : List.of(
                        new Leg(
                                new FigureId(name + "-euro"),
                                RateSentences.perEuro(rate.currency(), rate.date(), locale),
                                Decimals.plain(legs.perEur()),
                                stands),
                        dollar);
    }

    private static FigureOrigin cell(String label, BigDecimal value, SourceCell cell, StoredRate stored) {
        Citation citation = stored.rate().citation();
        return new FigureOrigin.Cell(
                label,
                Decimals.plain(value),
                stored.importId(),
                stored.file(),
                stored.sha256(),
                cell,
                stored.importedBy(),
                stored.importedAt(),
                stored.withdrawnAt(),
                citation.source(),
                citation.note());
    }
}

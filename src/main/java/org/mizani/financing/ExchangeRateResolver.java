package org.mizani.financing;

import java.util.Locale;
import java.util.Optional;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;
import org.springframework.stereotype.Component;

/** Explains exchange rates by the cell that they were read from: {@code rate-4711}. */
@Component
class ExchangeRateResolver implements FigureResolver {

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
        String number = id.value().substring(Math.min(id.value().length(), prefix().length() + 1));
        return number.matches("[0-9]{1,18}")
                ? rates.byId(Long.parseLong(number)).map(r -> origin(r, locale))
                : Optional.empty();
    }

    private static FigureOrigin origin(StoredRate stored, Locale locale) {
        Citation citation = stored.rate().citation();
        return new FigureOrigin.Cell(
                RateSentences.label(stored.rate(), locale),
                Decimals.plain(stored.rate().perUsd()),
                stored.importId(),
                stored.file(),
                stored.sha256(),
                citation.cell(),
                stored.importedBy(),
                stored.importedAt(),
                stored.withdrawnAt(),
                citation.source(),
                citation.note());
    }
}

package org.mizani.financing;

import java.util.Locale;
import java.util.Optional;
import org.mizani.provenance.FactClaims;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.FigureResolver;

/** Explains the figures of one table of claims: {@code requirement-4711} and the like. */
final class ClaimResolver implements FigureResolver {

    private final ClaimTable<?, ?> table;
    private final ClaimQueries claims;

    ClaimResolver(ClaimTable<?, ?> table, ClaimQueries claims) {
        this.table = table;
        this.claims = claims;
    }

    @Override
    public String prefix() {
        return table.word();
    }

    @Override
    public Optional<FigureOrigin> origin(FigureId id, Locale locale) {
        String number = id.value().substring(Math.min(id.value().length(), prefix().length() + 1));
        return number.matches("[0-9]{1,18}")
                ? claims.byId(table, Long.parseLong(number)).map(c -> origin(c, locale))
                : Optional.empty();
    }

    @Override
    public Optional<FactClaims> claims(FigureId id, Locale locale) {
        String number = id.value().substring(Math.min(id.value().length(), prefix().length() + 1));
        return number.matches("[0-9]{1,18}")
                ? claims.aboutFactOf(table, Long.parseLong(number), locale)
                : Optional.empty();
    }

    private static FigureOrigin origin(StoredClaim stored, Locale locale) {
        Funding claim = stored.claim().funding();
        return new FigureOrigin.Cell(
                new FundingLabels(locale).of(claim),
                Decimals.plain(claim.money().amount()),
                stored.claim().importId(),
                stored.file(),
                stored.sha256(),
                claim.citation().cell(),
                stored.importedBy(),
                stored.importedAt(),
                stored.withdrawnAt(),
                claim.citation().source(),
                NegativeAmounts.note(claim, locale));
    }
}

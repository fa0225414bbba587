package org.mizani.financing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.UpdatableRecord;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.springframework.stereotype.Repository;

/** Who supports which operation with what, in a period. */
@Repository
public class SupportQueries {

    private final ClaimQueries claims;
    private final ExchangeRateQueries rates;

    SupportQueries(ClaimQueries claims, ExchangeRateQueries rates) {
        this.claims = claims;
        this.rates = rates;
    }

    /** @param operations codes; what no claim names gives no row */
    public SupportAnswer support(Collection<String> operations, Period period, String currency, KnownAt knownAt) {
        List<Claim<Contribution>> contributions = current(ClaimRows.CONTRIBUTION_CLAIMS, operations, period, knownAt);
        List<Claim<Expenditure>> expenditures = current(ClaimRows.EXPENDITURE_CLAIMS, operations, period, knownAt);
        ConversionNeeds money = ConversionNeeds.of(Stream.concat(contributions.stream(), expenditures.stream()));
        return SupportMetrics.of(
                contributions,
                expenditures,
                period,
                new Converter(currency, rates.converting(money, currency, knownAt)),
                currency,
                knownAt);
    }

    private <R extends UpdatableRecord<R>, F extends Funding> List<Claim<F>> current(
            ClaimTable<R, F> table, Collection<String> operations, Period period, KnownAt knownAt) {
        return Facts.current(claims.touching(table, operations, period, knownAt));
    }
}

package org.mizani.financing;

import java.util.List;
import org.springframework.stereotype.Repository;

/** Reads what operations owe their contributors. */
@Repository
public class ArrearsQueries {

    private final ClaimQueries claims;
    private final ExchangeRateQueries rates;

    ArrearsQueries(ClaimQueries claims, ExchangeRateQueries rates) {
        this.claims = claims;
        this.rates = rates;
    }

    public ArrearsBook book(ArrearsQuestion question) {
        List<Claim<Arrears>> open = claims.arrears(question.operation(), question.knownAt());
        return ArrearsBook.of(
                question,
                open,
                rates.converting(ConversionNeeds.of(open.stream()), question.currency(), question.knownAt()));
    }

    /** The scopes in which anything is owed, whichever the question names. */
    public List<Scope> scopes(ArrearsQuestion question) {
        return book(question.ofEveryScope()).scopes().stream()
                .map(ScopeArrears::scope)
                .toList();
    }
}

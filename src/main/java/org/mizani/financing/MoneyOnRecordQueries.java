package org.mizani.financing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.OperationRegister;
import org.springframework.stereotype.Repository;

@Repository
class MoneyOnRecordQueries implements MoneyOnRecord {

    private final OperationQueries operations;
    private final ClaimQueries claims;
    private final ExchangeRateQueries rates;

    MoneyOnRecordQueries(OperationQueries operations, ClaimQueries claims, ExchangeRateQueries rates) {
        this.operations = operations;
        this.claims = claims;
        this.rates = rates;
    }

    @Override
    public OperationRegister register(Collection<String> codes) {
        return operations.register(codes);
    }

    @Override
    public List<Contribution> contributions(Collection<String> codes) {
        return Facts.current(claims.ofOperations(ClaimRows.CONTRIBUTION_CLAIMS, codes, KnownAt.NOW)).stream()
                .map(Claim::funding)
                .toList();
    }

    @Override
    public List<Claim<? extends Funding>> current(Collection<String> codes) {
        List<Claim<? extends Funding>> current = new ArrayList<>();
        for (ClaimTable<?, ?> table : ClaimRows.ALL) {
            current.addAll(Facts.current(claims.ofOperations(table, codes, KnownAt.NOW)));
        }
        return current;
    }

    @Override
    public RateTable rates(String currency) {
        return rates.rates(List.of(currency), KnownAt.NOW);
    }
}

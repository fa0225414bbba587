package org.mizani.financing;

import java.util.List;
import java.util.stream.Collectors;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.ImportEffects;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;

/** Reads what an import did to the rates of currencies. */
@Repository
class ExchangeRateEffectQueries implements ImportEffects {

    private final ExchangeRateQueries rates;

    ExchangeRateEffectQueries(ExchangeRateQueries rates) {
        this.rates = rates;
    }

    @Override
    public List<Change> changes(ImportId id, int limit) {
        return rates.before(id)
                .map(before -> {
                    List<ExchangeRate> stated = rates.ofImport(id);
                    RateTable known = rates.rates(
                            stated.stream().map(ExchangeRate::currency).collect(Collectors.toSet()), before);
                    return stated.stream()
                            .map(rate -> ExchangeRateStore.change(rate, known))
                            .filter(change -> !(change instanceof Change.Unchanged))
                            .limit(limit)
                            .toList();
                })
                .orElse(List.of());
    }

    /** None: rates are not added up. */
    @Override
    public List<Total> totals(ImportId id) {
        return List.of();
    }

    @Override
    public List<Effect> effects(ImportId id) {
        return changes(id, 1).isEmpty() ? List.of() : List.of(new Effect(null, "overview.money", ""));
    }
}

package org.mizani.financing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationRegister;

/** A record in memory, empty at first. */
final class OnRecord implements MoneyOnRecord {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);

    final Map<String, Operation> operations = new HashMap<>();
    final List<Contribution> contributions = new ArrayList<>();
    final List<ExchangeRate> rates = new ArrayList<>();

    @Override
    public OperationRegister register(Collection<String> codes) {
        return new OperationRegister(operations, Map.of());
    }

    @Override
    public List<Contribution> contributions(Collection<String> codes) {
        return contributions.stream().filter(c -> codes.contains(c.operation())).toList();
    }

    @Override
    public List<Claim<? extends Funding>> current(Collection<String> codes) {
        return List.of();
    }

    @Override
    public RateTable rates(String currency) {
        return new RateTable(
                rates.stream().filter(r -> r.currency().equals(currency)).toList());
    }
}

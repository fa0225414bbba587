package org.mizani.financing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.FigureStore;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Money;
import org.mizani.provenance.ImportId;

/**
 * The claims of one import on their way into the store. What others have said about an operation is read once, when the
 * import first speaks of it: read again for every chunk, time grew with the square of the rows.
 */
final class FundingIntake implements FigureStore<Funding> {

    private record Place(ClaimTable<?, ?> table, String operation) {}

    private final FundingStore store;
    private final ClaimQueries claims;
    private final Map<Place, Map<FundingKey, Money>> known = new HashMap<>();

    FundingIntake(FundingStore store, ClaimQueries claims) {
        this.store = store;
        this.claims = claims;
    }

    @Override
    public List<Change> changes(List<Funding> figures) {
        return figures.stream().map(this::change).toList();
    }

    private Change change(Funding figure) {
        Place place = new Place(ClaimTable.of(figure), figure.operation());
        Map<FundingKey, Money> before = known.computeIfAbsent(place, this::read);
        return FundingChanges.change(figure, before.isEmpty() ? null : before.get(figure.key()));
    }

    private Map<FundingKey, Money> read(Place place) {
        Map<FundingKey, Money> money = new HashMap<>();
        Facts.current(claims.ofOperations(place.table(), List.of(place.operation()), KnownAt.NOW))
                .forEach(c -> money.put(c.funding().key(), c.funding().money()));
        return money;
    }

    @Override
    public void store(ImportId id, Instant recordedFrom, List<Funding> figures) {
        store.store(id, recordedFrom, figures);
    }

    @Override
    public void close(ImportId id, Instant recordedTo) {
        store.close(id, recordedTo);
    }

    @Override
    public void refresh(ImportId id, Instant at) {
        store.refresh(id, at);
    }
}

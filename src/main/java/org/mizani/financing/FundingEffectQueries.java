package org.mizani.financing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.UpdatableRecord;
import org.mizani.dataimport.Change;
import org.mizani.dataimport.ImportEffects;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Money;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Repository;

/** Reads what an import did to the money of operations. */
@Repository
class FundingEffectQueries implements ImportEffects {

    private static final List<String> TABS = List.of("money", "claims", "reports");

    private final ClaimQueries claims;

    FundingEffectQueries(ClaimQueries claims) {
        this.claims = claims;
    }

    @Override
    public List<Change> changes(ImportId id, int limit) {
        return Stream.concat(
                        ClaimRows.ALL.stream().flatMap(table -> stated(table, id)),
                        ClaimRows.ALL.stream()
                                .flatMap(table -> claims.withdrawnBy(table, id).stream())
                                .map(c -> FundingChanges.withdrawn(c.funding())))
                .limit(limit)
                .toList();
    }

    private <R extends UpdatableRecord<R>, F extends Funding> Stream<Change> stated(
            ClaimTable<R, F> table, ImportId id) {
        List<Claim<F>> stored = claims.ofImport(table, id);
        if (stored.isEmpty()) {
            return Stream.empty();
        }
        Map<FundingKey, Money> known = new HashMap<>();
        Facts.current(claims.ofOperations(table, operations(stored), before(stored)))
                .forEach(c -> known.put(c.funding().key(), c.funding().money()));
        return stored.stream()
                .map(c ->
                        FundingChanges.change(c.funding(), known.get(c.funding().key())))
                .filter(c -> !(c instanceof Change.Unchanged));
    }

    @Override
    public List<Total> totals(ImportId id) {
        return FundingTotals.compare(touched(id), current(id, true), current(id, false));
    }

    @Override
    public List<Effect> effects(ImportId id) {
        Map<FundingKey, Money> before = current(id, true).stream().collect(FundingTotals.BY_FACT);
        Map<FundingKey, Money> after = current(id, false).stream().collect(FundingTotals.BY_FACT);
        Set<String> changed = new TreeSet<>();
        for (Claim<?> claim : touched(id)) {
            FundingKey key = claim.funding().key();
            if (!Optional.ofNullable(before.get(key)).equals(Optional.ofNullable(after.get(key)))) {
                changed.add(claim.funding().operation());
            }
        }
        List<Effect> effects = new ArrayList<>();
        if (!changed.isEmpty()) {
            effects.add(new Effect(null, "overview.money", ""));
        }
        for (String operation : changed) {
            TABS.forEach(tab ->
                    effects.add(new Effect(operation, "operation.tab." + tab, FundingTotals.link(operation, tab))));
        }
        return effects;
    }

    /** What the import states, and what it withdraws. */
    private List<Claim<? extends Funding>> touched(ImportId id) {
        List<Claim<? extends Funding>> touched = new ArrayList<>();
        for (ClaimTable<?, ?> table : ClaimRows.ALL) {
            touched.addAll(claims.ofImport(table, id));
            touched.addAll(claims.withdrawnBy(table, id));
        }
        return touched;
    }

    private List<Claim<? extends Funding>> current(ImportId id, boolean before) {
        List<Claim<? extends Funding>> current = new ArrayList<>();
        for (ClaimTable<?, ?> table : ClaimRows.ALL) {
            current.addAll(current(table, id, before));
        }
        return current;
    }

    private <R extends UpdatableRecord<R>, F extends Funding> List<Claim<F>> current(
            ClaimTable<R, F> table, ImportId id, boolean before) {
        List<Claim<F>> stored = claims.ofImport(table, id);
        return stored.isEmpty()
                ? List.of()
                : Facts.current(claims.ofOperations(
                        table, operations(stored), before ? before(stored) : KnownAt.of(from(stored))));
    }

    private static Instant from(List<? extends Claim<?>> stored) {
        return stored.getFirst().recordedFrom();
    }

    private static KnownAt before(List<? extends Claim<?>> stored) {
        return KnownAt.of(from(stored).minus(1, ChronoUnit.MICROS));
    }

    private static Collection<String> operations(List<? extends Claim<?>> stored) {
        return stored.stream().map(c -> c.funding().operation()).collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.mizani.financing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.Money;
import org.mizani.provenance.Silences;

/** Makes ledgers of rows that come oldest first: of each fact the preferred claim counts, else the newest. */
final class LedgerReading {

    /** The identity of a fact; the same parts as {@link Contribution#key()} and {@link Expenditure#key()}. */
    private record Fact(
            @Nullable ContributionKind kind,
            String operation,
            String partner,
            String channel,
            String reference,
            @Nullable LocalDate date,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Scope scope,
            String category,
            boolean inKind,
            int occurrence) {

        static Fact of(LedgerColumns.Read row) {
            return new Fact(
                    row.kind(),
                    row.operation(),
                    row.partner(),
                    row.channel(),
                    row.reference(),
                    row.date(),
                    row.from(),
                    row.to(),
                    row.scope(),
                    row.category(),
                    row.inKind(),
                    row.occurrence());
        }
    }

    /** Which claim of a fact counts so far. */
    private static final class Counting {
        private LedgerColumns.Read row;
        private boolean preferred;
        private @Nullable List<Money> others;

        Counting(LedgerColumns.Read row, boolean preferred) {
            this.row = row;
            this.preferred = preferred;
        }

        void add(LedgerColumns.Read newer, boolean newerPreferred) {
            List<Money> seen = others == null ? new ArrayList<>() : others;
            others = seen;
            if (preferred) {
                seen.add(newer.money());
            } else {
                seen.add(row.money());
                row = newer;
                preferred = newerPreferred;
            }
        }

        boolean disputed() {
            return others != null && others.stream().anyMatch(m -> !SeenClaims.sameMoney(m, row.money()));
        }
    }

    /** Texts that occur again and again, once. */
    static final class Pool {
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, Scope> scopes = new HashMap<>();
        private final Map<String, ContributionKind> kinds = new HashMap<>();

        Scope scope(String code) {
            return scopes.computeIfAbsent(
                    code, c -> Scope.byCode(c).orElseThrow(() -> new IllegalStateException("scope " + c)));
        }

        ContributionKind kind(String code) {
            return kinds.computeIfAbsent(
                    code, c -> ContributionKind.byCode(c).orElseThrow(() -> new IllegalStateException("kind " + c)));
        }

        String same(String text) {
            String known = texts.putIfAbsent(text, text);
            return known == null ? text : known;
        }
    }

    /** As {@link Chains} ties entries. */
    private record Chain(String reference, String partner, String channel) {
        static Chain of(LedgerColumns.Read row) {
            return row.reference().isBlank()
                    ? new Chain("", row.partner(), row.channel())
                    : new Chain(row.reference(), "", "");
        }
    }

    private final Pool pool = new Pool();
    private final Map<MoneyTag, MoneyTag> tags = new HashMap<>();
    private final Map<Fact, Counting> facts = new LinkedHashMap<>();
    private Silences silences = new Silences(Map.of(), Map.of());

    /** What counts of the rows that follow. */
    void begin(Silences now) {
        silences = now;
    }

    void add(LedgerColumns rows, ResultSet found) throws SQLException {
        add(rows.read(found, pool));
    }

    void add(LedgerColumns.Read row) {
        boolean preferred = false;
        if (!silences.none()) {
            String fact = row.fact();
            preferred = silences.of(fact, row.id()).isPresent();
            if (!preferred && silences.withdrawn(fact, row.recordedFrom().toInstant())) {
                return;
            }
        }
        Counting counting = facts.putIfAbsent(Fact.of(row), new Counting(row, preferred));
        if (counting != null) {
            counting.add(row, preferred);
        }
    }

    /** @param stated open claims without flows, by operation */
    Map<String, Ledger> ledgers(Map<String, ClaimSet> stated) {
        Map<String, List<Counting>> byOperation = new HashMap<>();
        facts.values()
                .forEach(c -> byOperation
                        .computeIfAbsent(c.row.operation(), o -> new ArrayList<>())
                        .add(c));
        Map<String, Ledger> ledgers = new HashMap<>();
        stated.forEach((operation, claims) ->
                ledgers.put(operation, ledger(claims, byOperation.getOrDefault(operation, List.of()))));
        return ledgers;
    }

    private Ledger ledger(ClaimSet stated, List<Counting> counting) {
        Map<Chain, Integer> chains = new HashMap<>();
        List<LedgerEntry> entries = new ArrayList<>(counting.size());
        for (Counting fact : counting) {
            LedgerColumns.Read row = fact.row;
            int chain = row.kind() == null ? 0 : chains.computeIfAbsent(Chain.of(row), c -> chains.size());
            entries.add(entry(row, chain, fact.disputed()));
        }
        return new Ledger(stated, entries, chains.size());
    }

    private LedgerEntry entry(LedgerColumns.Read row, int chain, boolean disputed) {
        MoneyTag tag = new MoneyTag(row.partner(), row.channel(), row.category());
        FlowTime when = row.when();
        return new LedgerEntry(
                row.id(),
                row.kind(),
                chain,
                tags.computeIfAbsent(tag, t -> t),
                row.scope(),
                row.inKind(),
                row.date() != null,
                Math.toIntExact(when.begins().toEpochDay()),
                Math.toIntExact(when.day().toEpochDay()),
                row.money().currency(),
                row.money().amount(),
                row.secondary(),
                disputed);
    }
}

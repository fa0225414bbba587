package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;
import org.mizani.provenance.ImportId;

/** Random sequences of imports and undos against a memory that applies the rules in the most naive way. */
class FundingSequencesTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final int STEPS = 40;
    private static final List<ContributionKind> CHAIN =
            List.of(ContributionKind.PLEDGE, ContributionKind.COMMITMENT, ContributionKind.RECEIPT);

    private record Remembered(ImportId importId, Instant from, Instant to, Contribution claim) {}

    private final List<Remembered> memory = new ArrayList<>();
    private final List<ImportId> open = new ArrayList<>();

    @BeforeEach
    void register(DSLContext db) {
        TestRows.operation(db, "SEQ-OP");
    }

    @OnBothDatabases
    void figures_equal_a_naive_recomputation_now_and_at_every_past_step(DSLContext db) {
        Random random = new Random(20_260_401);
        FundingStore store = new FundingStore(db);
        for (int step = 0; step < STEPS; step++) {
            Instant now = START.plusSeconds(step);
            if (open.isEmpty() || random.nextInt(3) > 0) {
                importSome(db, store, now, random);
            } else {
                undo(db, store, now, open.remove(random.nextInt(open.size())));
            }
        }
        FinancingQueries queries = ReadMoney.financing(db);
        for (int step = 0; step < STEPS; step++) {
            Instant then = START.plusSeconds(step);
            assertThat(answered(queries, KnownAt.of(then))).as("step %s", step).isEqualTo(naive(then));
        }
        assertThat(answered(queries, KnownAt.NOW)).isEqualTo(naive(START.plusSeconds(STEPS)));
    }

    private void importSome(DSLContext db, FundingStore store, Instant now, Random random) {
        ImportId id = TestRows.acceptedImport(db, "seq", now);
        List<Funding> claims = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            Contribution claim = claim(random);
            claims.add(claim);
            memory.add(new Remembered(id, now, Instant.MAX, claim));
        }
        store.store(id, now, claims);
        open.add(id);
    }

    private void undo(DSLContext db, FundingStore store, Instant now, ImportId id) {
        store.close(id, now);
        TestRows.undone(db, id, now);
        memory.replaceAll(r -> r.importId().equals(id) ? new Remembered(id, r.from(), now, r.claim()) : r);
    }

    private static Contribution claim(Random random) {
        ContributionKind kind = CHAIN.get(random.nextInt(CHAIN.size()));
        LocalDate day = LocalDate.of(2020, 1 + random.nextInt(3), 1);
        return new Contribution(
                "SEQ-OP",
                kind,
                random.nextBoolean() ? "EU" : "GBR",
                "",
                random.nextInt(3) == 0 ? "R" + random.nextInt(2) : "",
                FlowTime.on(day),
                Scope.MISSION_BUDGET,
                "",
                false,
                1 + random.nextInt(2),
                new Money(BigDecimal.valueOf(random.nextInt(100_000), 2), "USD"),
                Given.CITED);
    }

    private static Map<String, BigDecimal> answered(FinancingQueries queries, KnownAt knownAt) {
        Period year = Given.period("2020-01-01/2020-12-31");
        FundingPosition position =
                queries.position(new FundingQuestion("SEQ-OP", year, Scope.MISSION_BUDGET, "USD", knownAt));
        Map<String, BigDecimal> answer = new TreeMap<>();
        for (Measure m : List.of(Measure.PLEDGED, Measure.COMMITTED, Measure.RECEIVED)) {
            answer.put(m.code(), Decimals.plain(position.value(m).known().orElse(BigDecimal.ZERO)));
        }
        return answer;
    }

    private Map<String, BigDecimal> naive(Instant then) {
        Map<FundingKey, Contribution> newest = new HashMap<>();
        memory.stream()
                .filter(r -> !r.from().isAfter(then) && r.to().isAfter(then))
                .forEach(r -> newest.put(r.claim().key(), r.claim()));
        Map<String, Map<ContributionKind, BigDecimal>> chains = new HashMap<>();
        for (Contribution c : newest.values()) {
            String chain = c.reference().isEmpty() ? "partner " + c.partner() : "reference " + c.reference();
            chains.computeIfAbsent(chain, k -> new EnumMap<>(ContributionKind.class))
                    .merge(c.kind(), c.money().amount(), BigDecimal::add);
        }
        BigDecimal pledged = BigDecimal.ZERO;
        BigDecimal committed = BigDecimal.ZERO;
        BigDecimal received = BigDecimal.ZERO;
        for (Map<ContributionKind, BigDecimal> sums : chains.values()) {
            BigDecimal d = sums.getOrDefault(ContributionKind.RECEIPT, BigDecimal.ZERO);
            BigDecimal c = sums.getOrDefault(ContributionKind.COMMITMENT, BigDecimal.ZERO)
                    .max(d);
            pledged = pledged.add(
                    sums.getOrDefault(ContributionKind.PLEDGE, BigDecimal.ZERO).max(c));
            committed = committed.add(c);
            received = received.add(d);
        }
        boolean firm = newest.values().stream().anyMatch(c -> c.kind() != ContributionKind.PLEDGE);
        return new TreeMap<>(Map.of(
                "pledged", Decimals.plain(pledged),
                "committed", firm ? Decimals.plain(committed) : BigDecimal.ZERO,
                "received", Decimals.plain(received)));
    }
}

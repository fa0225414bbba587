package org.mizani.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.database.TestRows;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;
import org.mizani.provenance.Silences;

/** Claims of every kind at random, always the same for a seed: several scopes, currencies, periods, and revisions. */
public final class RandomMoney {

    /** One of them has no rate. */
    private static final List<String> CURRENCIES = List.of("USD", "USD", "EUR", "GBP", "XAF");

    private static final List<String> PARTNERS = List.of("", "EU", "GBR", "UN", "AU");
    private static final List<String> CHANNELS = List.of("", "bilateral", "au-peace-fund");
    private static final List<String> CATEGORIES = List.of("", "", "Stipends", "Fuel");
    private static final List<String> REFERENCES = List.of("", "", "", "A-1", "B-2");
    private static final List<Scope> SCOPES =
            List.of(Scope.MISSION_BUDGET, Scope.MISSION_BUDGET, Scope.LOGISTICS_PACKAGE, Scope.STIPENDS);

    private final Random random;

    public RandomMoney(long seed) {
        this.random = new Random(seed);
    }

    /** Euros and pounds at the beginning of each quarter. */
    public static RateTable rates() {
        List<ExchangeRate> rates = new ArrayList<>();
        LocalDate day = LocalDate.of(2017, 1, 1);
        for (int i = 0; i < 24; i++) {
            String date = day.plusMonths(3L * i).toString();
            rates.add(Given.rate("EUR", date, "0.9" + i % 10));
            rates.add(Given.rate("GBP", date, "0.7" + i % 7 + "3"));
        }
        return new RateTable(rates);
    }

    /** What stored claims refer to, and one rate each of euros and pounds. */
    static void register(DSLContext db, List<String> operations, Instant at) {
        operations.forEach(o -> TestRows.operation(db, o));
        List.of("ALL", "RWA").forEach(c -> TestRows.contributor(db, c));
        new ExchangeRateStore(db)
                .store(
                        TestRows.acceptedImport(db, "rates", at),
                        at,
                        List.of(Given.rate("EUR", "2018-01-01", "0.9"), Given.rate("GBP", "2018-06-01", "0.7")));
    }

    public Period period() {
        LocalDate from = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(700));
        return switch (random.nextInt(4)) {
            case 0 -> Given.period("2018-01-01/2018-12-31");
            case 1 -> Given.period("2018-07-01/2019-06-30");
            case 2 -> Given.period("2018-01-01/2020-12-31");
            default -> new Period(from, from.plusDays(random.nextInt(500)));
        };
    }

    public List<Funding> claims(String operation, int number) {
        List<Funding> claims = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Funding claim = claim(operation);
            claims.add(claim);
            if (random.nextInt(8) == 0 && claim instanceof Contribution c) {
                claims.add(revised(c));
            }
        }
        return claims;
    }

    private Funding claim(String operation) {
        return switch (random.nextInt(12)) {
            case 0 -> new Requirement(operation, somePeriod(), scope(), one(CATEGORIES), money(), Given.CITED);
            case 1 ->
                new Arrears(
                        operation,
                        random.nextBoolean() ? "ALL" : "RWA",
                        day(),
                        null,
                        scope(),
                        one(CATEGORIES),
                        money(),
                        Given.CITED);
            case 2 -> new CashBalance(operation, day(), scope(), "", money(), Given.CITED);
            case 3, 4 ->
                new Expenditure(
                        operation,
                        one(PARTNERS),
                        one(CHANNELS),
                        one(REFERENCES),
                        when(),
                        scope(),
                        one(CATEGORIES),
                        1 + random.nextInt(3),
                        money(),
                        Given.CITED);
            default ->
                new Contribution(
                        operation,
                        List.of(ContributionKind.values()).get(random.nextInt(5)),
                        one(PARTNERS),
                        one(CHANNELS),
                        one(REFERENCES),
                        when(),
                        scope(),
                        one(CATEGORIES),
                        random.nextInt(6) == 0,
                        1 + random.nextInt(3),
                        money(),
                        Given.CITED);
        };
    }

    private Contribution revised(Contribution c) {
        return new Contribution(
                c.operation(),
                c.kind(),
                c.partner(),
                c.channel(),
                c.reference(),
                c.when(),
                c.scope(),
                c.category(),
                c.inKind(),
                c.occurrence(),
                money(),
                c.citation());
    }

    private FlowTime when() {
        return random.nextInt(3) == 0 ? FlowTime.during(somePeriod()) : FlowTime.on(day());
    }

    private Period somePeriod() {
        LocalDate from = day();
        return switch (random.nextInt(3)) {
            case 0 -> new Period(from, from.plusDays(random.nextInt(800)));
            case 1 -> Given.period("2018-07-01/2019-06-30");
            default -> Given.period("2018-01-01/2018-12-31");
        };
    }

    private LocalDate day() {
        return LocalDate.of(2017, 6, 1).plusDays(random.nextInt(1000));
    }

    private Scope scope() {
        return one(SCOPES);
    }

    private Money money() {
        return new Money(BigDecimal.valueOf(random.nextInt(100_000_000), random.nextInt(5)), one(CURRENCIES));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The claims as if they were on record, the first the oldest. */
    public static Ledgers ledgers(Map<String, List<Funding>> byOperation, RateTable rates) {
        LedgerReading reading = new LedgerReading();
        reading.begin(new Silences(Map.of(), Map.of()));
        Map<String, ClaimSet> stated = new HashMap<>();
        byOperation.forEach((operation, claims) -> {
            ClaimSet set = Given.stored(claims.toArray(Funding[]::new));
            stated.put(operation, new ClaimSet(set.requirements(), List.of(), List.of(), set.arrears(), set.cash()));
            set.contributions().forEach(c -> reading.add(row(c.id(), c.funding())));
            set.expenditures().forEach(c -> reading.add(row(c.id(), c.funding())));
        });
        return new Ledgers(reading.ledgers(stated), (money, currency) -> rates, KnownAt.NOW);
    }

    private static LedgerColumns.Read row(long id, Flow flow) {
        return switch (flow) {
            case Contribution c -> row(id, c, c.kind(), c.partner(), c.channel(), c.reference(), c.inKind());
            case Expenditure e -> row(id, e, null, e.partner(), e.channel(), e.reference(), false);
        };
    }

    private static LedgerColumns.Read row(
            long id,
            Flow flow,
            @Nullable ContributionKind kind,
            String partner,
            String channel,
            String reference,
            boolean inKind) {
        return new LedgerColumns.Read(
                id,
                flow.operation(),
                kind,
                partner,
                channel,
                reference,
                flow.when().date(),
                flow.when().from(),
                flow.when().to(),
                flow.scope(),
                flow.category(),
                inKind,
                flow.occurrence(),
                flow.money(),
                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                String.valueOf(flow.citation().source()).endsWith(MoneyMark.SECONDARY_SOURCE));
    }
}

package org.mizani.financing;

import static org.mizani.jooq.Tables.CONTRIBUTION;
import static org.mizani.jooq.Tables.EXPENDITURE;
import static org.mizani.jooq.Tables.OPERATION;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.SilenceQueries;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;

/**
 * The money of all operations, read once and kept until something else is known. What is kept is never older than what
 * is on record: every question first asks for the version, which each import, undo and preference changes.
 */
@Repository
@Order(Ordered.HIGHEST_PRECEDENCE)
public class LedgerQueries implements ReadAhead {

    private final DSLContext db;
    private final ClaimQueries claims;
    private final ExchangeRateQueries rates;
    private final SilenceQueries silences;
    private final KeptLedgers kept;

    LedgerQueries(DSLContext db, ClaimQueries claims, ExchangeRateQueries rates, MoneyVersionQueries version) {
        this.db = db;
        this.claims = claims;
        this.rates = rates;
        this.silences = new SilenceQueries(db);
        this.kept = new KeptLedgers(version::now, this::load);
    }

    /** All ledgers as they were known then. */
    public Ledgers ledgers(KnownAt knownAt) {
        return kept.of(knownAt);
    }

    @Override
    public void readAhead() {
        ledgers(KnownAt.NOW).prepare(FundingQuestion.DEFAULT_CURRENCY);
    }

    /** How many flows there are about, without counting them. */
    long flows() {
        return Stream.of(CONTRIBUTION.ID, EXPENDITURE.ID)
                .mapToLong(id -> Objects.requireNonNullElse(
                        db.select(DSL.max(id)).from(id.getTable()).fetchOne(DSL.max(id)), 0L))
                .sum();
    }

    /** Full claims behind figures, in their order; figures that are no claims of money are left out. */
    public List<Claim<? extends Funding>> claims(Collection<FigureId> figures) {
        Map<FigureId, Claim<? extends Funding>> found = new HashMap<>();
        for (ClaimTable<?, ?> table : ClaimRows.ALL) {
            List<Long> ids = figures.stream()
                    .filter(f -> f.value().startsWith(table.word() + "-"))
                    .map(f -> Long.valueOf(f.value().substring(table.word().length() + 1)))
                    .toList();
            if (!ids.isEmpty()) {
                claims.byIds(table, ids).forEach(c -> found.put(c.figure(), c));
            }
        }
        return figures.stream()
                .filter(found::containsKey)
                .<Claim<? extends Funding>>map(f -> Objects.requireNonNull(found.get(f)))
                .toList();
    }

    /** What a part of a position rests on, see {@link LedgerAnswer#partners}. */
    public List<FigureOrigin.Input> inputs(
            FundingQuestion question, Measure measure, Predicate<MoneyTag> whose, Locale locale) {
        return inputs(ledgers(question.knownAt()).inputs(question, measure, whose), locale);
    }

    /** What a month rests on, see {@link LedgerAnswer#months}; null for what belongs to no month. */
    public List<FigureOrigin.Input> inputs(
            FundingQuestion question, Measure measure, @Nullable YearMonth month, Locale locale) {
        return inputs(ledgers(question.knownAt()).inputs(question, measure, month), locale);
    }

    /** The requirements of a category; of none the wholes, and less their categories. */
    public List<FigureOrigin.Input> needs(FundingPosition position, String category, Locale locale) {
        Stream<FigureOrigin.Input> added = position.amount(Measure.REQUIREMENT).inputs().stream()
                .filter(v -> v.claim().funding().category().equals(category))
                .map(v -> PositionResolver.input(v.claim(), v.amount(), locale));
        Stream<FigureOrigin.Input> parts = position.needs().parts().stream()
                .filter(v -> category.isBlank() || v.funding().category().equals(category))
                .map(v -> PositionResolver.input(
                        v.claim(), category.isBlank() ? v.amount().negate() : v.amount(), locale));
        return Stream.concat(added, parts).toList();
    }

    private List<FigureOrigin.Input> inputs(List<LedgerInput> found, Locale locale) {
        Map<FigureId, BigDecimal> amounts = new LinkedHashMap<>();
        found.forEach(i -> amounts.put(i.figure(), i.amount()));
        return claims(amounts.keySet()).stream()
                .map(c -> PositionResolver.input(c, amounts.getOrDefault(c.figure(), BigDecimal.ZERO), locale))
                .toList();
    }

    private Ledgers load(KnownAt knownAt) {
        List<String> operations = db.select(OPERATION.CODE).from(OPERATION).fetch(OPERATION.CODE);
        Map<String, List<Claim<Requirement>>> needs =
                byOperation(claims.ofOperations(ClaimRows.REQUIREMENT_CLAIMS, operations, knownAt));
        Map<String, List<Claim<Arrears>>> owed =
                byOperation(claims.ofOperations(ClaimRows.ARREARS_CLAIMS, operations, knownAt));
        Map<String, List<Claim<CashBalance>>> cash =
                byOperation(claims.ofOperations(ClaimRows.CASH_CLAIMS, operations, knownAt));
        LedgerReading flows = new LedgerReading();
        read(flows, ClaimRows.CONTRIBUTION_CLAIMS, LedgerColumns.CONTRIBUTIONS, operations, knownAt);
        read(flows, ClaimRows.EXPENDITURE_CLAIMS, LedgerColumns.EXPENDITURES, operations, knownAt);
        Map<String, ClaimSet> stated = new HashMap<>();
        operations.forEach(o -> stated.put(
                o,
                new ClaimSet(
                        needs.getOrDefault(o, List.of()),
                        List.of(),
                        List.of(),
                        owed.getOrDefault(o, List.of()),
                        cash.getOrDefault(o, List.of()))));
        return new Ledgers(flows.ledgers(stated), (money, unit) -> rates.converting(money, unit, knownAt), knownAt);
    }

    private void read(
            LedgerReading flows,
            ClaimTable<?, ?> table,
            LedgerColumns rows,
            Collection<String> operations,
            KnownAt knownAt) {
        flows.begin(silences.of(table.word(), operations, knownAt));
        for (String operation : operations) {
            read(flows, table, rows, operation, knownAt);
        }
    }

    /** One operation at a time: the database keeps so many rows in memory, and writes more of them to disk first. */
    private void read(
            LedgerReading flows, ClaimTable<?, ?> table, LedgerColumns rows, String operation, KnownAt knownAt) {
        try (ResultSet found = db.select(rows.columns())
                .from(table.table())
                .where(table.field(ClaimColumns.OPERATION).eq(operation))
                .and(ClaimQueries.open(table, knownAt))
                .orderBy(table.field(ClaimColumns.RECORDED_FROM), table.field(ClaimColumns.ID))
                .fetchResultSet()) {
            while (found.next()) {
                flows.add(rows, found);
            }
        } catch (SQLException e) {
            throw new DataAccessException("money could not be read", e);
        }
    }

    private static <F extends Funding> Map<String, List<Claim<F>>> byOperation(List<Claim<F>> claims) {
        Function<Claim<F>, String> operation = c -> c.funding().operation();
        return claims.stream().collect(Collectors.groupingBy(operation));
    }
}

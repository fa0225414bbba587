package org.mizani.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.database.TestRows;
import org.mizani.provenance.ImportId;

/**
 * Fills the database with money of 40 operations over 20 years: so many contributions, half of them in other currencies,
 * one in ten of a period, one in 50 revised by a later import; a tenth as many expenditures; and for each operation a
 * requirement, a cash balance and arrears a year.
 */
final class FundingFiller {

    static final int FIRST_YEAR = 2005;
    static final int YEARS = 20;

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-01T00:00:00Z");
    private static final int OPERATIONS = 40;
    private static final int REVISED = 50;
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String SCOPE = "mission-budget";
    private static final List<String> KINDS =
            List.of("pledge", "pledge", "commitment", "receipt", "receipt", "receipt", "assessed", "assessed-paid");
    private static final List<String> CHANNELS =
            List.of("bilateral", "au-peace-fund", "au-assessed", "un-trust-fund", "eu", "");
    private static final List<String> CATEGORIES = List.of("", "Stipends", "Fuel", "Rations", "Air", "Medical");
    private static final List<String> CURRENCIES = List.of("USD", "USD", "USD", "EUR", "EUR", "GBP");

    private final DSLContext db;
    private final Random random = new Random(1);

    FundingFiller(DSLContext db) {
        this.db = db;
    }

    void fill(int contributions) {
        fill(contributions, OPERATIONS);
    }

    /** @param wanted how many operations they are about */
    void fill(int contributions, int wanted) {
        List<String> operations = operations(wanted);
        ImportId first = TestRows.acceptedImport(db, "money", FIRST);
        ImportId second = TestRows.acceptedImport(db, "money again", SECOND);
        rates(first);
        db.connection(c -> contributions(c, first, second, operations, contributions));
        db.connection(c -> expenditures(c, first, operations, contributions / 10));
        db.connection(c -> yearly(c, first, operations));
        db.execute("analyze");
    }

    private List<String> operations(int wanted) {
        return Stream.concat(
                        BenchFacts.OPERATIONS.stream(),
                        IntStream.range(BenchFacts.OPERATIONS.size(), wanted).mapToObj(i -> "BENCH-" + i))
                .map(o -> TestRows.operation(db, o))
                .toList();
    }

    private void rates(ImportId id) {
        for (int month = 0; month < YEARS * 12; month++) {
            LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1).plusMonths(month);
            for (String currency : List.of("EUR", "GBP")) {
                db.execute(
                        "insert into exchange_rate (import_id, currency, rate_date, per_usd, sheet, cell, source,"
                                + " recorded_from) values (?, ?, ?, ?, 'Rates', 'B2', 'bench', ?)",
                        id.value(),
                        currency,
                        day,
                        BigDecimal.valueOf(7_000 + random.nextInt(3_000), 4),
                        FIRST.atOffset(ZoneOffset.UTC));
            }
        }
    }

    private void contributions(Connection c, ImportId first, ImportId second, List<String> operations, int rows)
            throws SQLException {
        try (PreparedStatement insert = c.prepareStatement("""
                insert into contribution (import_id, operation, kind, partner, channel, reference, flow_date,
                    period_from, period_to, scope, category, in_kind, occurrence, amount, currency, sheet, cell, source,
                    recorded_from)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'Funding', 'M2', 'a press release', ?)
                """)) {
            for (int i = 0; i < rows; i++) {
                boolean revised = i % REVISED == 0;
                LocalDate day = day();
                LocalDate from = random.nextInt(10) == 0 ? day : null;
                insert.setLong(1, first.value());
                insert.setString(2, one(operations));
                insert.setString(3, one(KINDS));
                insert.setString(4, "P-" + random.nextInt(60));
                insert.setString(5, one(CHANNELS));
                insert.setString(6, random.nextInt(3) == 0 ? "R-" + random.nextInt(50_000) : "");
                times(insert, 7, day, from);
                insert.setString(10, random.nextInt(5) == 0 ? "stipends" : SCOPE);
                insert.setString(11, one(CATEGORIES));
                insert.setBoolean(12, random.nextInt(20) == 0);
                insert.setInt(13, 1 + i % 100_000);
                insert.setBigDecimal(14, amount());
                insert.setString(15, one(CURRENCIES));
                insert.setObject(16, time(FIRST));
                insert.addBatch();
                if (revised) {
                    insert.setLong(1, second.value());
                    insert.setBigDecimal(14, amount());
                    insert.setObject(16, time(SECOND));
                    insert.addBatch();
                }
                if (i % ROWS_AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void expenditures(Connection c, ImportId id, List<String> operations, int rows) throws SQLException {
        try (PreparedStatement insert = c.prepareStatement("""
                insert into expenditure (import_id, operation, partner, channel, reference, flow_date, period_from,
                    period_to, scope, category, occurrence, amount, currency, sheet, cell, source, recorded_from)
                values (?, ?, ?, '', '', ?, ?, ?, ?, ?, ?, ?, 'USD', 'Funding', 'M2', 'a budget', ?)
                """)) {
            for (int i = 0; i < rows; i++) {
                LocalDate day = day();
                insert.setLong(1, id.value());
                insert.setString(2, one(operations));
                insert.setString(3, "P-" + random.nextInt(60));
                times(insert, 4, day, random.nextInt(4) == 0 ? day : null);
                insert.setString(7, SCOPE);
                insert.setString(8, one(CATEGORIES));
                insert.setInt(9, 1 + i);
                insert.setBigDecimal(10, amount());
                insert.setObject(11, time(FIRST));
                insert.addBatch();
                if (i % ROWS_AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void yearly(Connection c, ImportId id, List<String> operations) throws SQLException {
        for (String operation : operations) {
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                LocalDate from = LocalDate.of(year, 1, 1);
                LocalDate to = LocalDate.of(year, 12, 31);
                claim(c, "requirement", "period_from, period_to", id, operation, from, to);
                claim(c, "cash_balance", "as_of_date", id, operation, LocalDate.of(year, 6, 30), null);
                claim(c, "arrears", "contributor, as_of_date", id, operation, to, null);
            }
        }
    }

    private void claim(
            Connection c,
            String table,
            String columns,
            ImportId id,
            String operation,
            LocalDate first,
            @Nullable LocalDate second)
            throws SQLException {
        String who = table.equals("arrears") ? "'ALL', " : "";
        String sql = "insert into " + table + " (import_id, operation, " + columns
                + ", scope, category, amount, currency, sheet, cell, recorded_from) values (?, ?, " + who + "?"
                + (second == null ? "" : ", ?") + ", '" + SCOPE + "', '', ?, 'USD', 'Funding', 'M2', ?)";
        try (PreparedStatement insert = c.prepareStatement(sql)) {
            int at = 1;
            insert.setLong(at++, id.value());
            insert.setString(at++, operation);
            insert.setObject(at++, first);
            if (second != null) {
                insert.setObject(at++, second);
            }
            insert.setBigDecimal(at++, amount().movePointRight(2));
            insert.setObject(at, time(FIRST));
            insert.executeUpdate();
        }
    }

    private static void times(PreparedStatement insert, int at, LocalDate day, @Nullable LocalDate from)
            throws SQLException {
        insert.setObject(at, from == null ? day : null);
        insert.setObject(at + 1, from);
        insert.setObject(at + 2, from == null ? null : from.plusMonths(6));
    }

    private LocalDate day() {
        return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(YEARS * 365));
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(1 + random.nextInt(500_000_000), 2);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

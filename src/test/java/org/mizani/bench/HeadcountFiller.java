package org.mizani.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.mizani.database.TestRows;
import org.mizani.dataimport.ImportSubject;
import org.mizani.provenance.ImportId;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the database with claims month by month, of all contributors the same number of months. One fact in 50 has a second, newer claim by a later import; the first import is older than
 * {@link #BETWEEN}, the second is not.
 */
final class HeadcountFiller {

    static final Instant BETWEEN = Instant.parse("2026-02-01T00:00:00Z");

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-01T00:00:00Z");
    private static final int REVISED = 50;
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String INSERT = """
            insert into headcount (id, import_id, operation, component, personnel_type, contributor, report_date,
                women, men, sheet, women_cell, men_cell, recorded_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'Personnel', 'E2', 'F2', ?)
            """;

    private final DSLContext db;
    private final ImportSubject<?> headcounts;
    private final TransactionTemplate transaction;
    private final Random random = new Random(1);
    private List<String> types = List.of();
    private long number;

    HeadcountFiller(ApplicationContext context) {
        this.db = context.getBean(DSLContext.class);
        this.headcounts = context.getBeansOfType(ImportSubject.class).values().stream()
                .filter(s -> s.name().equals("headcounts"))
                .findFirst()
                .orElseThrow();
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /** @return milliseconds that the roll-up of all of the first import took */
    long fill(Filling filling) {
        types = filling.types();
        List<String> operations = operations(filling.operations());
        List<String> codes = db.fetchValues("select code from contributor where code <> 'ALL' order by code").stream()
                .map(Object::toString)
                .limit(filling.contributors())
                .toList();
        number = ((Number) db.fetchValue("select next_id - 1 from headcount_counter")).longValue();
        ImportId first = TestRows.acceptedImport(db, "first", FIRST);
        ImportId second = TestRows.acceptedImport(db, "second", SECOND);
        refer(first, operations, codes);
        refer(second, operations, codes);
        for (int month = 0; month < filling.months(); month++) {
            int index = month;
            db.connection(c -> insert(c, first, FIRST, index, operations, codes, 1));
        }
        numbered(first);
        long start = System.nanoTime();
        transaction.executeWithoutResult(t -> headcounts.store().refresh(first, FIRST));
        long rolledUp = (System.nanoTime() - start) / 1_000_000;
        for (int month = 0; month < filling.months(); month++) {
            int index = month;
            db.connection(c -> insert(c, second, SECOND, index, operations, codes, REVISED));
        }
        numbered(second);
        transaction.executeWithoutResult(t -> headcounts.store().refresh(second, SECOND));
        return rolledUp;
    }

    /** Says what the store says of numbers that it gives. */
    private void numbered(ImportId id) {
        db.execute(
                "insert into headcount_span select import_id, min(id), max(id) from headcount where import_id = ?"
                        + " group by import_id",
                id.value());
        db.execute("update headcount_counter set next_id = ?", number + 1);
    }

    private void refer(ImportId id, List<String> operations, List<String> contributors) {
        for (String operation : operations) {
            for (String contributor : contributors) {
                db.execute("insert into headcount_reference values (?, ?, ?)", id.value(), operation, contributor);
            }
        }
    }

    private List<String> operations(int wanted) {
        List<String> made = IntStream.range(BenchFacts.OPERATIONS.size(), wanted)
                .mapToObj(i -> TestRows.operation(db, "BENCH-" + i))
                .toList();
        return Stream.concat(
                        BenchFacts.OPERATIONS.stream().limit(wanted).map(o -> TestRows.operation(db, o)), made.stream())
                .toList();
    }

    private void insert(
            Connection connection,
            ImportId id,
            Instant from,
            int month,
            List<String> operations,
            List<String> contributors,
            int oneIn)
            throws SQLException {
        OffsetDateTime recorded = from.atOffset(ZoneOffset.UTC);
        int fact = month;
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (String operation : operations) {
                for (String type : types) {
                    for (String contributor : contributors) {
                        if (fact++ % oneIn == 0) {
                            bind(insert, id, operation, type, contributor, month, recorded);
                            if (fact % ROWS_AT_ONCE == 0) {
                                insert.executeBatch();
                            }
                        }
                    }
                }
            }
            insert.executeBatch();
        }
    }

    private void bind(
            PreparedStatement insert,
            ImportId id,
            String operation,
            String type,
            String contributor,
            int month,
            OffsetDateTime recorded)
            throws SQLException {
        insert.setLong(1, ++number);
        insert.setLong(2, id.value());
        insert.setString(3, operation);
        insert.setString(
                4,
                org.mizani.operations.PersonnelType.byCode(type)
                        .orElseThrow()
                        .component()
                        .code());
        insert.setString(5, type);
        insert.setString(6, contributor);
        insert.setObject(7, BenchFacts.month(month));
        insert.setInt(8, random.nextInt(120));
        insert.setInt(9, random.nextInt(900));
        insert.setObject(10, recorded);
        insert.addBatch();
    }
}

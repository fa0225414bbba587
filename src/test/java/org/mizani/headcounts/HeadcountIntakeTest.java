package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizani.headcounts.Claims.END_OF_2013;
import static org.mizani.jooq.Tables.HEADCOUNT_MONTH;
import static org.mizani.operations.PersonnelType.TROOPS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.dataimport.Change;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.ImportId;
import org.springframework.dao.DataIntegrityViolationException;

/** What an import adds up itself, and what it does not read, equals what is read from the claims. */
class HeadcountIntakeTest {

    private static final Instant AT = Instant.parse("2014-01-10T00:00:00Z");
    private static final int SEEDS = 60;
    private static final List<String> CONTRIBUTORS = List.of("BGD", "RWA", "KEN", "GHA", "ALL");
    private static final List<PersonnelType> TYPES = List.of(PersonnelType.values());

    @OnBothDatabases
    void the_sums_of_an_import_equal_those_of_its_claims(DSLContext db) {
        int complete = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Headcount> claims = claims(new Random(seed), "X" + seed);
            complete += complete(claims);
            takeIn(db, claims, 3);
            byClaims(db, claims(new Random(seed), "Y" + seed));
            assertThat(rollUp(db, "X" + seed)).as("seed " + seed).isEqualTo(rollUp(db, "Y" + seed));
        }
        assertThat(complete).isGreaterThan(SEEDS);
    }

    @OnBothDatabases
    void a_check_counts_as_the_acceptance_does(DSLContext db) {
        StoredClaims earlier = new StoredClaims(db);
        for (int seed = 0; seed < SEEDS; seed++) {
            String operation = "S" + seed;
            earlier.add(AT, claims(new Random(seed), operation));
            List<Headcount> next = claims(new Random(seed + 1_000), operation);

            List<Change> checked =
                    inChunks(next, 2).stream().collect(ArrayList::new, new Checked(db)::into, ArrayList::addAll);

            assertThat(takeIn(db, next, 2)).as("seed " + seed).isEqualTo(checked);
        }
    }

    @OnBothDatabases
    void an_entry_that_no_register_has_is_refused(DSLContext db) {
        ImportId id = TestRows.acceptedImport(db, "people", AT);
        TestRows.operation(db, "X");
        HeadcountStore store = new StoredClaims(db).store;

        assertThatThrownBy(() -> store.store(id, AT, List.of(Claims.of("X", TROOPS, "QQQ", 1, 2))))
                .isInstanceOfAny(
                        DataIntegrityViolationException.class,
                        org.jooq.exception.IntegrityConstraintViolationException.class);
    }

    /** A dry run: compares and stores nothing. */
    private static final class Checked {
        private final HeadcountIntake intake;

        Checked(DSLContext db) {
            intake = new HeadcountIntake(new StoredClaims(db).store, new HeadcountChangeQueries(db));
        }

        void into(List<Change> all, List<Headcount> chunk) {
            all.addAll(intake.changes(chunk));
        }
    }

    private static List<Change> takeIn(DSLContext db, List<Headcount> claims, int chunks) {
        HeadcountIntake intake = new HeadcountIntake(new StoredClaims(db).store, new HeadcountChangeQueries(db));
        ImportId id = begin(db, claims);
        List<Change> changes = new ArrayList<>();
        for (List<Headcount> chunk : inChunks(claims, chunks)) {
            changes.addAll(intake.changes(chunk));
            intake.store(id, AT, chunk);
        }
        intake.refresh(id, AT);
        return changes;
    }

    private static void byClaims(DSLContext db, List<Headcount> claims) {
        HeadcountStore store = new StoredClaims(db).store;
        ImportId id = begin(db, claims);
        store.store(id, AT, claims);
        store.refresh(id, AT);
    }

    private static ImportId begin(DSLContext db, List<Headcount> claims) {
        claims.stream().map(Headcount::operation).distinct().forEach(o -> TestRows.operation(db, o));
        CONTRIBUTORS.forEach(c -> TestRows.contributor(db, c));
        return TestRows.acceptedImport(db, "people", AT);
    }

    private static List<List<Headcount>> inChunks(List<Headcount> claims, int chunks) {
        int size = claims.size() / chunks + 1;
        List<List<Headcount>> all = new ArrayList<>();
        for (int start = 0; start < claims.size(); start += size) {
            all.add(claims.subList(start, Math.min(start + size, claims.size())));
        }
        return all;
    }

    private static int complete(List<Headcount> claims) {
        Map<ReportKey, ReportTally> reports = new HashMap<>();
        claims.forEach(
                c -> reports.computeIfAbsent(new ReportKey(c.operation(), c.date()), key -> new ReportTally(key, true))
                        .add(c));
        return (int) reports.values().stream().filter(ReportTally::complete).count();
    }

    /** Few types and totals in some, many in others, so that reports of both kinds come up. */
    private static List<Headcount> claims(Random random, String operation) {
        int types = 1 + random.nextInt(TYPES.size());
        int contributors = CONTRIBUTORS.size() - random.nextInt(2);
        List<Headcount> claims = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(30); i++) {
            LocalDate date = END_OF_2013.minusMonths(random.nextInt(6));
            claims.add(Claims.of(
                    operation,
                    TYPES.get(random.nextInt(types)),
                    CONTRIBUTORS.get(random.nextInt(contributors)),
                    date,
                    count(random),
                    count(random),
                    count(random)));
        }
        return claims;
    }

    private static @Nullable Integer count(Random random) {
        return random.nextInt(4) == 0 ? null : (Integer) random.nextInt(1_000);
    }

    private static List<List<Object>> rollUp(DSLContext db, String operation) {
        List<List<Object>> rows = new ArrayList<>();
        db.selectFrom(HEADCOUNT_MONTH)
                .where(HEADCOUNT_MONTH.OPERATION.eq(operation))
                .orderBy(HEADCOUNT_MONTH.REPORT_DATE, HEADCOUNT_MONTH.PERSONNEL_TYPE)
                .forEach(r -> {
                    r.setOperation("");
                    rows.add(new ArrayList<>(r.intoList()));
                });
        return rows;
    }
}

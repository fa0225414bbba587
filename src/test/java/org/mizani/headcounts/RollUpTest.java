package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.jooq.Tables.HEADCOUNT_MONTH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.ImportId;

/**
 * The roll-up, as it is and as it was known at any instant, equals a naive recomputation from the claims after any
 * sequence of imports and undos.
 */
class RollUpTest {

    private static final int SEQUENCES = 200;
    private static final List<PersonnelType> TYPES = List.of(
            PersonnelType.TROOPS,
            PersonnelType.EXPERTS_ON_MISSION,
            PersonnelType.STAFF_OFFICERS,
            PersonnelType.OBSERVERS_AND_STAFF);
    private static final List<String> CONTRIBUTORS = List.of("ALL", "BGD", "RWA", "KEN");
    private static final List<LocalDate> DATES = List.of(LocalDate.of(2013, 11, 30), LocalDate.of(2013, 12, 31));

    @OnBothDatabases
    void the_roll_up_equals_the_claims_after_any_sequence_of_imports_and_undos(DSLContext db) {
        Map<String, Map<Instant, Map<String, String>>> known = new TreeMap<>();
        for (int seed = 0; seed < SEQUENCES; seed++) {
            known.put("S" + seed, play(db, new Random(seed), "S" + seed));
        }
        known.forEach((operation, past) -> {
            assertPast(db, operation, past);
            past.keySet().forEach(instant -> assertSums(db, operation, KnownAt.of(instant)));
            assertSums(db, operation, KnownAt.NOW);
        });

        Map<String, String> before = all(db);
        db.deleteFrom(HEADCOUNT_MONTH).execute();
        new RollUpStore(db).restore();
        assertThat(all(db)).as("made anew").isEqualTo(before);
        known.forEach((operation, past) -> assertPast(db, operation, past));
    }

    /** @return what was known after each step */
    private static Map<Instant, Map<String, String>> play(DSLContext db, Random random, String operation) {
        StoredClaims claims = new StoredClaims(db);
        Map<ImportId, List<Headcount>> open = new TreeMap<>(Comparator.comparingLong(ImportId::value));
        Map<Instant, Map<String, String>> known = new TreeMap<>();
        Instant now = Instant.parse("2014-01-01T00:00:00Z");
        for (int step = 0; step < 6; step++) {
            now = now.plusSeconds(random.nextInt(4) * 60L);
            if (!open.isEmpty() && random.nextInt(3) == 0) {
                ImportId undone = List.copyOf(open.keySet()).get(random.nextInt(open.size()));
                open.remove(undone);
                claims.undo(undone, now);
            } else {
                List<Headcount> added = random.ints(1 + random.nextInt(8))
                        .mapToObj(i -> claim(random, operation))
                        .toList();
                open.put(claims.add(now, added), added);
            }
            assertThat(stored(db, operation)).as(operation + " step " + step).isEqualTo(naive(open, true));
            known.put(now, naive(open, false));
        }
        known.put(Instant.EPOCH, Map.of());
        return known;
    }

    private static void assertPast(DSLContext db, String operation, Map<Instant, Map<String, String>> known) {
        known.forEach((instant, expected) -> {
            for (Instant between : List.of(instant, instant.plusSeconds(59))) {
                KnownAt then = KnownAt.of(between);
                assertThat(asKnown(db, operation, then))
                        .as(operation + " as known at " + between)
                        .isEqualTo(expected);
            }
        });
    }

    private static void assertSums(DSLContext db, String operation, KnownAt knownAt) {
        assertThat(overTime(db, operation, knownAt)).isEqualTo(added(db, operation, knownAt));
    }

    private static Map<String, String> asKnown(DSLContext db, String operation, KnownAt then) {
        RollUpQueries rollUp = RollUpQueries.at(then, c -> c.operation().eq(operation));
        PeopleColumns people = rollUp.people();
        Map<String, String> rows = new TreeMap<>();
        db.select(people.table().fields())
                .from(people.table())
                .where(rollUp.which())
                .forEach(r -> rows.put(
                        r.get(people.type()) + " " + r.get(people.date()),
                        Stream.of(
                                        people.women(),
                                        people.men(),
                                        people.notReported(),
                                        people.pairedWomen(),
                                        people.pairedMen(),
                                        people.blanks())
                                .map(r::get)
                                .toList()
                                .toString()));
        return rows;
    }

    /** Added up in Java. */
    private static Map<String, People> overTime(DSLContext db, String operation, KnownAt knownAt) {
        Map<String, People> people = new TreeMap<>();
        HeadcountSamples.queries(db)
                .seriesByOperation(HeadcountQuestion.about(operation).withKnownAt(knownAt))
                .values()
                .forEach(components -> components.forEach((component, series) ->
                        series.points().forEach(p -> people.put(component + " " + p.date(), p.people()))));
        return people;
    }

    /** Added up by the database. */
    private static Map<String, People> added(DSLContext db, String operation, KnownAt knownAt) {
        Map<String, People> people = new TreeMap<>();
        HeadcountSamples.queries(db)
                .rows(HeadcountQuestion.about(operation, Dimension.COMPONENT, Dimension.DATE)
                        .withKnownAt(knownAt))
                .forEach(r -> people.put(r.component() + " " + r.date(), r.people()));
        return people;
    }

    private static Headcount claim(Random random, String operation) {
        return Claims.of(
                operation,
                TYPES.get(random.nextInt(TYPES.size())),
                CONTRIBUTORS.get(random.nextInt(CONTRIBUTORS.size())),
                DATES.get(random.nextInt(DATES.size())),
                maybe(random, 3),
                maybe(random, 3),
                maybe(random, 1));
    }

    private static Integer maybe(Random random, int oddsOfFour) {
        return random.nextInt(4) < oddsOfFour ? random.nextInt(50) : null;
    }

    /** Imports in order of time, one claim after the other, without SQL. */
    private static Map<String, String> naive(Map<ImportId, List<Headcount>> open, boolean contributors) {
        Map<Headcount.Key, Headcount> current = new HashMap<>();
        open.values().stream().flatMap(List::stream).forEach(claim -> {
            Headcount before = current.get(claim.key());
            if (before == null || before.blank() || !claim.blank()) {
                current.put(claim.key(), claim);
            }
        });
        List<Headcount> all = List.copyOf(current.values());
        Map<String, List<Headcount>> groups = all.stream()
                .filter(c -> all.stream().noneMatch(other -> replaces(other, c)))
                .collect(Collectors.groupingBy(c -> c.type().code() + " " + c.date()));
        Map<String, String> rows = new TreeMap<>();
        groups.forEach((place, claims) -> rows.put(place, row(claims, contributors)));
        return rows;
    }

    private static boolean replaces(Headcount other, Headcount c) {
        if (other.blank() || !other.date().equals(c.date())) {
            return false;
        }
        boolean breaksDown = c.contributor().equals("ALL")
                && other.type() == c.type()
                && !other.contributor().equals("ALL");
        boolean statesApart = c.type() == PersonnelType.OBSERVERS_AND_STAFF
                && other.contributor().equals(c.contributor())
                && (other.type() == PersonnelType.EXPERTS_ON_MISSION || other.type() == PersonnelType.STAFF_OFFICERS);
        return breaksDown || statesApart;
    }

    private static String row(List<Headcount> claims, boolean contributors) {
        List<Headcount> paired = claims.stream()
                .filter(c -> c.women() != null && c.men() != null)
                .toList();
        List<Object> columns = new ArrayList<>();
        columns.add(sum(claims, Headcount::women));
        columns.add(sum(claims, Headcount::men));
        columns.add(sum(claims, Headcount::notReported));
        columns.add(Objects.requireNonNullElse(sum(paired, Headcount::women), 0L));
        columns.add(Objects.requireNonNullElse(sum(paired, Headcount::men), 0L));
        if (contributors) {
            columns.add(
                    claims.stream().filter(c -> !c.contributor().equals("ALL")).count());
        }
        columns.add(claims.size() - paired.size());
        return columns.toString();
    }

    private static Long sum(List<Headcount> claims, Function<Headcount, Integer> count) {
        List<Integer> stated =
                claims.stream().map(count).filter(Objects::nonNull).toList();
        return stated.isEmpty()
                ? null
                : stated.stream().mapToLong(Integer::longValue).sum();
    }

    private static Map<String, String> all(DSLContext db) {
        Map<String, String> rows = new TreeMap<>();
        for (int seed = 0; seed < SEQUENCES; seed++) {
            String operation = "S" + seed;
            stored(db, operation).forEach((place, row) -> rows.put(operation + " " + place, row));
        }
        return rows;
    }

    private static Map<String, String> stored(DSLContext db, String operation) {
        Map<String, String> rows = new TreeMap<>();
        db.selectFrom(HEADCOUNT_MONTH)
                .where(HEADCOUNT_MONTH.OPERATION.eq(operation))
                .forEach(r -> {
                    List<Object> columns = new ArrayList<>();
                    columns.add(r.getWomen());
                    columns.add(r.getMen());
                    columns.add(r.getNotReported());
                    columns.add(r.getPairedWomen());
                    columns.add(r.getPairedMen());
                    columns.add(r.getContributors());
                    columns.add(r.getBlanks());
                    rows.put(r.getPersonnelType() + " " + r.getReportDate(), columns.toString());
                });
        return rows;
    }
}

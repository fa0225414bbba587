package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.operations.PersonnelType.FORMED_POLICE;
import static org.mizani.operations.PersonnelType.TROOPS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.PreferenceStore;

class ReportFactQueriesTest {

    private static final Instant FIRST = Instant.parse("2014-01-10T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2014-02-10T00:00:00Z");
    private static final Instant THIRD = Instant.parse("2014-03-10T00:00:00Z");
    private static final LocalDate OCTOBER = LocalDate.of(2013, 10, 31);
    private static final LocalDate DECEMBER = LocalDate.of(2013, 12, 31);

    @OnBothDatabases
    void a_fact_has_all_that_open_claims_state_about_it(DSLContext db) {
        twoImports(db);

        List<ReportFact> facts = facts(db, new ReportKey("X", DECEMBER));

        assertThat(facts).extracting(ReportFact::type).containsExactly(FORMED_POLICE, TROOPS, TROOPS);
        assertThat(facts).extracting(ReportFact::singleSource).containsExactly(true, false, false);
        assertThat(facts).extracting(ReportFact::disputed).containsExactly(false, true, false);
        assertThat(facts.get(1).statements())
                .extracting(s -> s.women() + " " + s.men())
                .containsExactly("Known[value=5] Known[value=580]", "Known[value=2] Known[value=583]");
        assertThat(facts(db, new ReportKey("X", OCTOBER))).hasSize(1);
        assertThat(facts(db, new ReportKey("X", OCTOBER.minusDays(1)))).isEmpty();
    }

    @OnBothDatabases
    void an_undone_import_disagrees_no_more(DSLContext db) {
        ImportId second = twoImports(db);
        new StoredClaims(db).undo(second, THIRD);

        assertThat(facts(db, new ReportKey("X", DECEMBER)))
                .hasSize(3)
                .noneMatch(ReportFact::disputed)
                .allMatch(ReportFact::singleSource);
    }

    @OnBothDatabases
    void the_preferred_claim_comes_first(DSLContext db) {
        twoImports(db);
        ReportFact.Statement older =
                facts(db, new ReportKey("X", DECEMBER)).get(1).statements().getLast();
        new PreferenceStore(db)
                .prefer(
                        new Headcount.Key("X", TROOPS, "BGD", DECEMBER).fact(),
                        older.claim(),
                        older.importId(),
                        "read in the annex",
                        "vera",
                        THIRD);

        ReportFact fact = facts(db, new ReportKey("X", DECEMBER)).get(1);
        assertThat(fact.statements().getFirst().claim()).isEqualTo(older.claim());
        assertThat(fact.statements().getFirst().preference().reason()).isEqualTo("read in the annex");
        assertThat(fact.disputed()).isTrue();
    }

    @OnBothDatabases
    void the_search_stops_when_enough_was_read_and_names_the_rest(DSLContext db) {
        twoImports(db);
        List<ReportKey> many = IntStream.range(0, 25)
                .mapToObj(i -> new ReportKey("X", DECEMBER.minusYears(i)))
                .toList();

        ReportFactQueries.Answer answer = new ReportFactQueries(db).facts(many, 3);

        assertThat(answer.claims()).isEqualTo(5);
        assertThat(answer.unread()).hasSize(15);
        assertThat(new ReportFactQueries(db).facts(many, 1_000).unread()).isEmpty();
    }

    @OnBothDatabases
    void the_dates_of_reports_are_those_that_state_anything(DSLContext db) {
        twoImports(db);
        new StoredClaims(db).add(THIRD, Claims.of("Y", TROOPS, "BGD", OCTOBER, null, null, null));

        Map<String, Reporting> reporting = new ReportingQueries(db).all();

        assertThat(reporting.get("X").dates()).containsExactly(OCTOBER, DECEMBER);
        assertThat(reporting).doesNotContainKey("Y");
    }

    private static List<ReportFact> facts(DSLContext db, ReportKey report) {
        return new ReportFactQueries(db).facts(List.of(report), 1_000).facts();
    }

    private static ImportId twoImports(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        claims.add(
                FIRST,
                Claims.of("X", TROOPS, "BGD", OCTOBER, 2, 583, null),
                Claims.of("X", TROOPS, "BGD", 2, 583),
                Claims.of("X", TROOPS, "RWA", 1, 82),
                Claims.of("X", FORMED_POLICE, "RWA", 3, 97));
        return claims.add(SECOND, Claims.of("X", TROOPS, "BGD", 5, 580), Claims.of("X", TROOPS, "RWA", 1, 82));
    }
}

package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.operations.PersonnelType.FORMED_POLICE;
import static org.mizani.operations.PersonnelType.TROOPS;

import java.time.Instant;
import java.util.Map;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.dataimport.ChangeCounts;
import org.mizani.provenance.ImportId;

class HeadcountHistoryQueriesTest {

    private static final Instant DAY_1 = Instant.parse("2014-01-01T08:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2014-01-02T08:00:00Z");
    private static final Instant DAY_3 = Instant.parse("2014-01-03T08:00:00Z");
    private static final Instant DAY_4 = Instant.parse("2014-01-04T08:00:00Z");

    @OnBothDatabases
    void each_import_is_held_against_what_was_known_when_it_came(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        ImportId first = claims.add(DAY_1, Claims.of("X", TROOPS, "BGD", 1, 10), Claims.of("Y", TROOPS, "BGD", 5, 5));
        ImportId second = claims.add(
                DAY_2,
                Claims.of("X", TROOPS, "BGD", 2, 10),
                Claims.of("X", FORMED_POLICE, "BGD", 3, 30),
                Claims.of("X", TROOPS, "RWA", 4, 40));
        claims.undo(second, DAY_3);
        ImportId third = claims.add(DAY_4, Claims.of("X", TROOPS, "BGD", 1, 10), Claims.of("X", TROOPS, "RWA", 4, 40));
        ImportId elsewhere = claims.add(DAY_4, Claims.of("Y", TROOPS, "BGD", 6, 5));

        Map<ImportId, ChangeCounts> changes = new HeadcountHistoryQueries(db).changes("X");

        assertThat(changes)
                .containsEntry(first, new ChangeCounts(1, 0, 0, 0))
                .containsEntry(second, new ChangeCounts(2, 1, 0, 0))
                .containsEntry(third, new ChangeCounts(1, 0, 1, 0))
                .doesNotContainKey(elsewhere);
    }

    @OnBothDatabases
    void a_blank_revises_nothing(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        claims.add(DAY_1, Claims.of("X", TROOPS, "BGD", 1, 10));
        ImportId blank = claims.add(DAY_2, Claims.of("X", TROOPS, "BGD", null, null));
        ImportId after = claims.add(DAY_3, Claims.of("X", TROOPS, "BGD", 1, 10));
        assertThat(new HeadcountHistoryQueries(db).changes("X"))
                .containsEntry(blank, new ChangeCounts(0, 0, 1, 0))
                .containsEntry(after, new ChangeCounts(0, 0, 1, 0));
    }
}

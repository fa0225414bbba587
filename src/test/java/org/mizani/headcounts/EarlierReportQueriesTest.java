package org.mizani.headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.operations.PersonnelType.TROOPS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.provenance.ImportId;

class EarlierReportQueriesTest {

    private static final Instant FIRST = Instant.parse("2014-03-10T00:00:00Z");
    private static final LocalDate FEBRUARY = LocalDate.of(2014, 2, 28);
    private static final EarlierReports.Asked MARCH = new EarlierReports.Asked("X", LocalDate.of(2014, 3, 31));

    @OnBothDatabases
    void the_newest_open_figures_of_the_month_before_are_found(DSLContext db) {
        StoredClaims claims = new StoredClaims(db);
        claims.add(
                FIRST,
                Claims.of("X", TROOPS, "BGD", FEBRUARY, 2, 583, null),
                Claims.of("X", TROOPS, "BGD", LocalDate.of(2014, 1, 31), 1, 1, null),
                Claims.of("X", TROOPS, "BGD", MARCH.date(), 9, 9, null),
                Claims.of("X", TROOPS, "KEN", FEBRUARY, null, null, null),
                Claims.of("Y", TROOPS, "BGD", FEBRUARY, 7, 7, null));
        claims.add(FIRST.plusSeconds(60), Claims.of("X", TROOPS, "BGD", FEBRUARY, 3, 590, 7));
        ImportId undone = claims.add(FIRST.plusSeconds(120), Claims.of("X", TROOPS, "BGD", FEBRUARY, 4, 4, null));
        claims.undo(undone, FIRST.plusSeconds(180));

        List<EarlierReports.OnRecord> found = new ArrayList<>();
        new EarlierReportQueries(db).before(List.of(MARCH, new EarlierReports.Asked("Z", MARCH.date())), found::add);

        assertThat(found).containsExactly(new EarlierReports.OnRecord(MARCH, TROOPS, "BGD", FEBRUARY, 600));
    }
}

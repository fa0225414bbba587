package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizani.financing.Given.receipt;
import static org.mizani.financing.Given.requirement;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.database.TestRows;
import org.mizani.dataimport.ChangeCounts;
import org.mizani.provenance.ImportId;

class FundingHistoryQueriesTest {

    private static final String YEAR = "2020-01-01/2020-12-31";
    private static final Instant DAY_1 = Instant.parse("2021-01-01T08:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2021-01-02T08:00:00Z");

    @OnBothDatabases
    void requirements_and_receipts_of_an_operation_are_counted_together(DSLContext db) {
        TestRows.operation(db, "X");
        TestRows.operation(db, "Y");
        FundingStore store = new FundingStore(db);
        ImportId first = TestRows.acceptedImport(db, "first", DAY_1);
        ImportId second = TestRows.acceptedImport(db, "second", DAY_2);
        store.store(first, DAY_1, List.of(requirement("X", YEAR, "5"), receipt("X", "2020-02-01", "EU", "1")));
        store.store(
                second,
                DAY_2,
                List.of(
                        requirement("X", YEAR, "6"),
                        receipt("X", "2020-02-01", "EU", "1.00"),
                        receipt("X", "2020-03-01", "EU", "1"),
                        requirement("Y", YEAR, "7")));
        store.close(first, DAY_2.plusSeconds(60));

        assertThat(new FundingHistoryQueries(db).changes("X"))
                .containsEntry(first, new ChangeCounts(2, 0, 0, 0))
                .containsEntry(second, new ChangeCounts(1, 1, 1, 0));
    }
}

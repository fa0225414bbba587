package org.mizani.stipends;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
import org.mizani.database.OnBothDatabases;
import org.mizani.metrics.KnownAt;

class StipendStoreTest {

    private static final StipendKey KEY = new StipendKey("ALL", StipendKind.DONOR_PAID, YearMonth.of(2011, 1));
    private static final Instant DAY_1 = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant DAY_3 = Instant.parse("2026-03-01T00:00:00Z");

    @OnBothDatabases
    void what_a_person_says_stays_in_force_whatever_ships_and_can_be_undone(DSLContext db) {
        db.deleteFrom(org.mizani.jooq.Tables.STIPEND_REVISION).execute();
        StipendStore store = new StipendStore(db);
        StipendQueries queries = new StipendQueries(db);
        store.bringUpToDate(List.of(line("1028")), DAY_1);
        assertThat(amount(queries, KnownAt.of(Instant.parse("2000-01-01T00:00:00Z"))))
                .isEqualByComparingTo("1028");

        store.add(KEY, value("900"), "a new agreement", "vera", DAY_1);
        store.bringUpToDate(List.of(line("1100")), DAY_2);
        assertThat(amount(queries, KnownAt.NOW)).isEqualByComparingTo("900");
        assertThat(amount(queries, KnownAt.of(DAY_1.minusSeconds(1)))).isEqualByComparingTo("1028");

        long change = queries.latestChange(KEY).orElseThrow().number();
        assertThat(store.close(change, "wrong", "vera", DAY_3)).isTrue();
        assertThat(store.close(change, "again", "vera", DAY_3)).isFalse();
        assertThat(amount(queries, KnownAt.NOW)).isEqualByComparingTo("1100");
        assertThat(amount(queries, KnownAt.of(DAY_2))).isEqualByComparingTo("900");
        assertThat(queries.history(KEY))
                .extracting(StipendEvent::kind)
                .containsExactly(
                        StipendEvent.Kind.UNDONE,
                        StipendEvent.Kind.SHIPPED,
                        StipendEvent.Kind.CHANGED,
                        StipendEvent.Kind.SHIPPED);

        store.bringUpToDate(List.of(), DAY_3);
        assertThat(queries.rates(KnownAt.NOW).revisions()).isEmpty();
    }

    private static BigDecimal amount(StipendQueries queries, KnownAt knownAt) {
        return queries.rates(knownAt)
                .in(YearMonth.of(2025, 7), "AUSSOM", StipendKind.DONOR_PAID)
                .orElseThrow()
                .value()
                .amount();
    }

    private static StipendFile.Line line(String amount) {
        return new StipendFile.Line(KEY, value(amount));
    }

    private static StipendValue value(String amount) {
        return new StipendValue(new BigDecimal(amount), "USD", StipendStatus.VERIFIED, "a letter");
    }
}

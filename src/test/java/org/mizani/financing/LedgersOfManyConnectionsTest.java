package org.mizani.financing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.database.TestDatabases;
import org.mizani.database.TestRows;
import org.mizani.metrics.KnownAt;
import org.mizani.provenance.ImportId;

/** Without a transaction around it, unlike {@link LedgerQueriesTest}. */
class LedgersOfManyConnectionsTest {

    private static final Instant DAY_1 = Instant.parse("2021-01-01T08:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2021-01-02T08:00:00Z");
    private static final Settings NAMES =
            new Settings().withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);

    /** As in application.yml. */
    private static final String PRODUCTION =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;PAGE_SIZE=32768";

    @Test
    void what_one_connection_commits_is_seen_by_the_next_question_of_another_on_h2(@TempDir Path folder)
            throws SQLException {
        assertSeesCommits("jdbc:h2:file:" + folder + "/mizani" + PRODUCTION, "sa", "h2", SQLDialect.H2);
    }

    @Test
    void what_one_connection_commits_is_seen_by_the_next_question_of_another_on_postgresql() throws SQLException {
        assertSeesCommits(TestDatabases.freshPostgresUrl(), "postgres", "postgresql", SQLDialect.POSTGRES);
    }

    private static void assertSeesCommits(String url, String user, String vendor, SQLDialect dialect)
            throws SQLException {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword("");
        settings.addDataSourceProperty("reWriteBatchedInserts", "true");
        try (HikariDataSource pool = new HikariDataSource(settings)) {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                    .load()
                    .migrate();
            try (Connection writing = pool.getConnection()) {
                writing.setAutoCommit(false);
                assertSeesCommits(DSL.using(pool, dialect, NAMES), writing, DSL.using(writing, dialect, NAMES));
            }
        }
    }

    private static void assertSeesCommits(DSLContext reader, Connection writing, DSLContext writer)
            throws SQLException {
        LedgerQueries ledgers = ReadMoney.ledgers(reader);
        FundingStore store = new FundingStore(writer);
        TestRows.operation(writer, "LEDGER-A");
        ImportId id = TestRows.acceptedImport(writer, "first", DAY_1);
        writing.commit();
        assertThat(received(ledgers)).isEqualTo("none");
        store.store(id, DAY_1, List.of(Given.receipt("LEDGER-A", "2020-02-01", "EU", "5")));
        assertThat(received(ledgers)).as("not committed yet").isEqualTo("none");
        writing.commit();
        assertThat(received(ledgers)).isEqualTo("5");
        store.close(id, DAY_2);
        TestRows.undone(writer, id, DAY_2);
        assertThat(received(ledgers)).as("not undone yet").isEqualTo("5");
        writing.commit();
        assertThat(received(ledgers)).isEqualTo("none");
    }

    private static String received(LedgerQueries ledgers) {
        return ledgers.ledgers(KnownAt.NOW)
                .ask(Given.question("LEDGER-A", "2020-01-01/2020-12-31"))
                .position()
                .value(Measure.RECEIVED)
                .known()
                .map(v -> Decimals.plain(v).toPlainString())
                .orElse("none");
    }
}

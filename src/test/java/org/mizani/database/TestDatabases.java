package org.mizani.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.SQLDialect;

/** The embedded H2 and a real PostgreSQL, both migrated, started once per JVM at first use. */
public final class TestDatabases {

    private TestDatabases() {}

    public static TestDatabase h2() {
        return H2.DATABASE;
    }

    public static TestDatabase postgres() {
        return Postgres.DATABASE;
    }

    /** Both, for {@code @MethodSource}; tests of stores and queries rather use {@link OnBothDatabases}. */
    public static List<TestDatabase> both() {
        return List.of(h2(), postgres());
    }

    private static final class H2 {
        static final TestDatabase DATABASE = TestDatabase.migrated(
                "H2",
                "h2",
                SQLDialect.H2,
                JdbcConnectionPool.create(
                        "jdbc:h2:mem:mizani-tests;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                                + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                        "sa",
                        ""));
    }

    private static final class Postgres {
        static final TestDatabase DATABASE = start();

        private static TestDatabase start() {
            try {
                return TestDatabase.migrated(
                        "PostgreSQL",
                        "postgresql",
                        SQLDialect.POSTGRES,
                        EmbeddedPostgres.builder().start().getPostgresDatabase());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

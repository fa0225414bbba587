package org.mizani.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

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

    /** The address of an empty PostgreSQL database of its own, for a test that starts the whole application. */
    public static String freshPostgresUrl() {
        String name = "fresh_" + UUID.randomUUID().toString().replace('-', '_');
        TestDatabase database = postgres();
        DSL.using(database.source(), SQLDialect.POSTGRES).execute("create database " + name);
        return Postgres.server.getJdbcUrl("postgres", name);
    }

    /** The address of an empty embedded database of its own. */
    public static String freshH2Url() {
        return "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
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
        static EmbeddedPostgres server;
        static final TestDatabase DATABASE = start();

        private static TestDatabase start() {
            try {
                server = EmbeddedPostgres.builder().start();
                return TestDatabase.migrated(
                        "PostgreSQL", "postgresql", SQLDialect.POSTGRES, server.getPostgresDatabase());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.mizani.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    /** A pool closes each connection after half an hour. */
    @Test
    void a_new_database_takes_rows_when_the_connections_of_the_start_are_closed() {
        String url = "jdbc:h2:file:" + folder.resolve("mizani") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withUserConfiguration(DatabaseConfiguration.class)
                .withPropertyValues(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=sa",
                        "spring.flyway.locations=classpath:db/migration,classpath:db/vendor/{vendor}")
                .run(context -> {
                    HikariDataSource pool = context.getBean(HikariDataSource.class);
                    pool.getConnection().close();
                    try (Connection other = DriverManager.getConnection(url, "sa", "")) {
                        pool.close();
                        DSLContext db = DSL.using(other, SQLDialect.H2);
                        assertThat(db.execute("insert into app_user (username, password_hash, role, created_at)"
                                        + " values ('amina', 'hash', 'viewer', current_timestamp)"))
                                .isEqualTo(1);
                        assertThatThrownBy(
                                        () -> db.execute("update app_user set role = 'king' where username = 'amina'"))
                                .hasMessageContaining("Check constraint violation");
                    }
                });
    }
}

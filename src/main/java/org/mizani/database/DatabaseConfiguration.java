package org.mizani.database;

import org.jooq.conf.RenderQuotedNames;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DatabaseConfiguration {

    private static final String EMBEDDED = "jdbc:h2:file:";

    /**
     * H2 checks the constraint of a column through the connection that made the table, as long as the database stays open, and
     * refuses every row once that connection is closed. So the embedded database is migrated through a connection of its own,
     * before the pool has any: with it the database closes, and when the pool opens it again constraints belong to none.
     */
    @Bean
    FlywayConnectionDetails migration(JdbcConnectionDetails details) {
        return new Migration(details.getJdbcUrl().startsWith(EMBEDDED) ? details : null);
    }

    /** @param own null for one of the pool */
    private record Migration(@Nullable JdbcConnectionDetails own) implements FlywayConnectionDetails {

        @Override
        public @Nullable String getJdbcUrl() {
            return own == null ? null : own.getJdbcUrl();
        }

        @Override
        public @Nullable String getUsername() {
            return own == null ? null : own.getUsername();
        }

        @Override
        public @Nullable String getPassword() {
            return own == null ? null : own.getPassword();
        }
    }

    /** One set of generated classes serves H2 and PostgreSQL because names are not quoted. */
    @Bean
    DefaultConfigurationCustomizer names() {
        return c -> c.settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false);
    }
}

package org.mizani.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * One migrated database of this JVM.
 *
 * @param db takes part in the Spring transaction of the thread, as in the running product
 */
public record TestDatabase(String name, DataSource source, DSLContext db, PlatformTransactionManager transactions) {

    static TestDatabase migrated(String name, String vendor, SQLDialect dialect, DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load()
                .migrate();
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.set(dialect);
        configuration.set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(source)));
        configuration.set(new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false));
        return new TestDatabase(name, source, DSL.using(configuration), new DataSourceTransactionManager(source));
    }

    @Override
    public String toString() {
        return name;
    }
}

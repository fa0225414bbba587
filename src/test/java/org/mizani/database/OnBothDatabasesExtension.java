package org.mizani.database;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

class OnBothDatabasesExtension implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return TestDatabases.both().stream().map(OnOne::new);
    }

    private record OnOne(TestDatabase database) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocation) {
            return database.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new RolledBack(database));
        }
    }

    private static final class RolledBack implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
        private final TestDatabase database;
        private TransactionStatus transaction;

        RolledBack(TestDatabase database) {
            this.database = database;
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            transaction = database.transactions().getTransaction(new DefaultTransactionDefinition());
        }

        @Override
        public void afterEach(ExtensionContext context) {
            database.transactions().rollback(transaction);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return value(parameter) != null;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return value(parameter);
        }

        private Object value(ParameterContext parameter) {
            Class<?> type = parameter.getParameter().getType();
            if (type == DSLContext.class) {
                return database.db();
            }
            if (type == PlatformTransactionManager.class) {
                return database.transactions();
            }
            return type == TestDatabase.class ? database : null;
        }
    }
}

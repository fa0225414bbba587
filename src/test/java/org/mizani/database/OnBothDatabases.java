package org.mizani.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs twice, on H2 and on PostgreSQL, each time inside a Spring transaction that is rolled back. The
 * test method, {@code @BeforeEach} methods and constructors may ask for a {@link org.jooq.DSLContext}, a
 * {@link org.springframework.transaction.PlatformTransactionManager} or the {@link TestDatabase}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(OnBothDatabasesExtension.class)
public @interface OnBothDatabases {}

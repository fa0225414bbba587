package org.mizani;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * The whole application on an empty database in memory, without demo data; the administrator is {@code admin} with the
 * password {@code admin-secret}. All tests with this annotation share one context, so add nothing to it: a test with
 * other properties or replaced beans pays for a context of its own. Connections last as long as the tests do: H2 checks
 * constraints through the one that made the table.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:mizani;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "spring.datasource.hikari.max-lifetime=0",
            "mizani.demo=false",
            "mizani.admin-password=" + MizaniTest.ADMIN_PASSWORD
        })
@AutoConfigureMockMvc
public @interface MizaniTest {

    String ADMIN_PASSWORD = "admin-secret";
}

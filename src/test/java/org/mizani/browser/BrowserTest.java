package org.mizani.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mizani.MizaniTest;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The whole application on a port of its own, empty, without demo data; the administrator is {@code admin} with the
 * password {@link MizaniTest#ADMIN_PASSWORD}. Test methods may ask for a {@link Visitor}, a fresh browser window. Names
 * of such tests end with {@code IT}; all share one application and one browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:browser;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "spring.datasource.hikari.max-lifetime=0",
            "mizani.demo=false",
            "mizani.data=target/browser-data",
            "mizani.admin-password=" + MizaniTest.ADMIN_PASSWORD
        })
@ExtendWith(Visitors.class)
public @interface BrowserTest {}

package org.mizani.database;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * What H2 takes from the Java system alone, and only before its first class is loaded. It would look each text that it reads
 * from the disk up in a cache, to keep equal ones once: a quarter of closing the claims of a large import, and a fifth
 * of its commit. What was set on the command line stays.
 */
class H2Settings implements EnvironmentPostProcessor {

    private static final String KEEPS_EQUAL_TEXTS_ONCE = "h2.objectCache";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (System.getProperty(KEEPS_EQUAL_TEXTS_ONCE) == null) {
            System.setProperty(KEEPS_EQUAL_TEXTS_ONCE, "false");
        }
    }
}

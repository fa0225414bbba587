package org.mizani.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mizani.MizaniApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application inside this JVM, on an embedded database in a folder unless said otherwise. */
final class Application {

    static final String PASSWORD = "for-benchmarks-only";

    private Application() {}

    /** @param database further settings of H2 */
    static ConfigurableApplicationContext on(Path folder, String database) {
        return start(folder, url(folder) + database, "sa");
    }

    /** On a PostgreSQL database instead. */
    static ConfigurableApplicationContext onPostgres(Path folder, String url) {
        return start(folder, url, "postgres");
    }

    private static ConfigurableApplicationContext start(Path folder, String url, String user) {
        List<String> settings = new ArrayList<>(Arrays.asList(
                "--mizani.data=" + folder,
                "--mizani.demo=false",
                "--mizani.admin-password=" + PASSWORD,
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--logging.level.org.mizani=warn",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user));
        return SpringApplication.run(MizaniApplication.class, settings.toArray(String[]::new));
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder + "/mizani;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";WRITE_DELAY=0;PAGE_SIZE=32768";
    }
}

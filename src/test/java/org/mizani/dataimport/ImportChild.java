package org.mizani.dataimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.mizani.provenance.ImportId;
import org.mizani.web.Readiness;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * The importer alone, without web server and pages, in a process that a test kills. It tells on its output what it finds
 * of earlier imports, then how far it is with one more; then it waits for its end.
 */
final class ImportChild {

    /** Rows of each file. */
    static final int ROWS = 1_920;

    private static final int WOMEN = 5;
    private static final int YEARS = 50;
    private static final int FIRST_YEAR = 1960;
    private static final List<String> COMPONENTS =
            List.of("Troops", "Staff Officers", "Formed Police Units", "Experts on Mission");
    private static final List<String> COUNTRIES =
            List.of(("UGA KEN RWA BDI ETH DJI SLE GHA NGA SEN MLI NER TCD CMR GAB COG"
                            + " COD AGO ZMB ZWE MWI MOZ TZA ZAF BWA NAM LSO SWZ MDG MUS EGY TUN MAR DZA LBY SDN SSD SOM ERI GIN")
                    .split(" ", -1));

    private ImportChild() {}

    public static void main(String[] arguments) throws IOException {
        int round = Integer.parseInt(arguments[0]);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Importer.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run();
        found(context.getBean(DSLContext.class), Path.of(arguments[1]));
        if (round >= 0) {
            bringIn(context.getBean(ImportService.class), round);
        }
        if (System.in.read() < 0) {
            context.close();
        }
    }

    private static void bringIn(ImportService service, int round) throws IOException {
        tell("ready");
        ImportId id = service.receive("round-" + round + ".csv", new ByteArrayInputStream(file(round)), "child");
        tell("received " + id.value());
        service.check(id, null);
        tell("checked " + id.value());
        ImportReport report = service.accept(id, null, "child", null);
        if (report.blocked()) {
            throw new IllegalStateException(report.findings().toString());
        }
        tell("accepted " + id.value());
    }

    /** Forty countries in four components over the months of a year that no other round has. */
    private static byte[] file(int round) {
        StringBuilder file = new StringBuilder("Operation,Date,Component,Contributor,Women,Men\n");
        for (int month = 1; month <= 12; month++) {
            LocalDate date = LocalDate.of(FIRST_YEAR + round % YEARS, month, 1);
            for (String component : COMPONENTS) {
                for (String country : COUNTRIES) {
                    file.append(String.format(
                            Locale.ROOT, "OPKILL%d,%s,%s,%s,%d,95%n", round / YEARS, date, component, country, WOMEN));
                }
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void found(DSLContext db, Path data) throws IOException {
        db.fetch("select i.id, i.status, i.sha256, (select count(*) from headcount h where h.import_id = i.id) c"
                        + " from data_import i order by i.id")
                .forEach(r -> tell("import " + r.get(0) + " " + r.get(1) + " " + r.get(3) + " " + r.get(2)));
        tell("women " + db.fetchValue("select coalesce(sum(women), 0) from headcount where recorded_to is null") + " "
                + db.fetchValue("select coalesce(sum(women), 0) from headcount_month"));
        tell("loose "
                + db.fetchValue("select count(*) from headcount where import_id not in"
                        + " (select import_id from accepted_file)"));
        if (Files.exists(data.resolve("uploads"))) {
            try (Stream<Path> files = Files.list(data.resolve("uploads"))) {
                files.forEach(f -> tell("upload " + f.getFileName()));
            }
        }
        tell("told");
    }

    private static void tell(String line) {
        System.out.println("> " + line);
        System.out.flush();
    }

    // No @Configuration: the tests of the whole application must not find it.
    @ComponentScan(
            basePackages = {
                "org.mizani.database",
                "org.mizani.dataimport",
                "org.mizani.financing",
                "org.mizani.headcounts",
                "org.mizani.operations",
                "org.mizani.provenance"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(ui|api|watch|sections|report|reports)\\..*|.*(Test|IT|Journey)(\\$.*)?"))
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        ConfigurationPropertiesAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JooqAutoConfiguration.class
    })
    @Import(Readiness.class)
    static class Importer {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        TaskScheduler scheduler() {
            return new ThreadPoolTaskScheduler();
        }
    }
}

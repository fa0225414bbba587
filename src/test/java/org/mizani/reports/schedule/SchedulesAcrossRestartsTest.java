package org.mizani.reports.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.MizaniApplication;
import org.mizani.reports.schedule.ScheduleRun.Outcome;
import org.mizani.reports.schedule.Schedules.Standing;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The whole application on a database in a file, stopped before a due day and started again after it. */
class SchedulesAcrossRestartsTest {

    private static final Instant OCTOBER = Instant.parse("2026-10-20T12:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-05T09:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T04:00:00Z");

    private static volatile Instant now = OCTOBER;

    @TempDir
    Path temporary;

    private final GreenMail mails = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private Path folder;
    private int port;

    @Configuration
    static class SettableTime {
        @Bean
        @Primary
        Clock settableClock() {
            InstantSource time = () -> now;
            return time.withZone(ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void set_up() throws IOException {
        now = OCTOBER;
        folder = Files.createDirectory(temporary.resolve("out"));
        mails.start();
        port = mails.getSmtp().getPort();
        mails.stop();
    }

    @AfterEach
    void stop() {
        mails.stop();
    }

    @Test
    void what_was_due_while_the_server_was_off_is_made_once() throws IOException {
        long filed;
        long mailed;
        long ended;
        try (ConfigurableApplicationContext server = server()) {
            Schedules schedules = server.getBean(Schedules.class);
            filed = create(schedules, "folder").schedule().id();
            mailed = create(schedules, "mail").schedule().id();
            ended = create(schedules, "folder").schedule().id();
            schedules.end(ended, "edda");
            assertThat(schedules.byId(filed).orElseThrow().next()).isEqualTo("2026-11-01T04:00:00Z");
            assertThat(schedules.byId(ended).orElseThrow().next()).isNull();
        }

        now = NOVEMBER;
        try (ConfigurableApplicationContext server = server()) {
            Schedules schedules = server.getBean(Schedules.class);
            Standing served = standing(schedules, filed, s -> DECEMBER.equals(s.next()));
            assertThat(served.last().outcome()).isEqualTo(Outcome.DONE);
            assertThat(served.last().dueAt()).isEqualTo("2026-11-01T04:00:00Z");
            assertThat(served.last().fileName()).isEqualTo("Annexes_2026-10_2026-11-05.zip");
            try (ZipFile zip =
                    new ZipFile(folder.resolve(served.last().fileName()).toFile())) {
                assertThat(zip.stream().map(Object::toString)).allMatch(name -> name.matches("donor-annex.*_en.xlsx"));
            }

            SchedulerClient scheduler = server.getBean(SchedulerClient.class);
            scheduler.reschedule(ScheduleTasks.due(filed), now);
            standing(schedules, filed, s -> DECEMBER.equals(s.next()) && !s.making());
            assertThat(schedules.runsOf(filed)).as("served once").hasSize(1);
            assertThat(folder.toFile().list()).hasSize(1);
            assertThat(schedules.runsOf(ended)).isEmpty();

            a_mail_that_nobody_takes_is_tried_again(schedules, mailed);
        }
    }

    private void a_mail_that_nobody_takes_is_tried_again(Schedules schedules, long mailed) {
        Instant again = NOVEMBER.plus(Duration.ofMinutes(10));
        Standing failed = standing(schedules, mailed, s -> again.equals(s.next()));
        assertThat(failed.last().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(failed.last().error()).isNotBlank();
        GreenMail open = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        open.start();
        try {
            now = again;
            Standing served = standing(schedules, mailed, s -> DECEMBER.equals(s.next()));
            assertThat(served.last().outcome()).isEqualTo(Outcome.DONE);
            assertThat(schedules.runsOf(mailed)).hasSize(2);
            assertThat(open.getReceivedMessages()).hasSize(1);
        } finally {
            open.stop();
        }
    }

    private static Standing create(Schedules schedules, String target) {
        return schedules.create(
                new ScheduleWish(
                        "Annexes",
                        "monthly",
                        1,
                        List.of("donor-annex"),
                        List.of(),
                        List.of("xlsx"),
                        "en",
                        null,
                        target,
                        List.of("a@example.org")),
                "edda");
    }

    private static Standing standing(Schedules schedules, long id, Predicate<Standing> expected) {
        return soon().until(() -> schedules.byId(id).orElseThrow(), expected);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }

    private ConfigurableApplicationContext server() {
        return new SpringApplicationBuilder(MizaniApplication.class, SettableTime.class)
                .run(
                        "--server.port=0",
                        "--mizani.data=" + temporary.resolve("data"),
                        "--mizani.demo=false",
                        "--mizani.admin-password=admin-secret",
                        "--mizani.reports-folder=" + folder,
                        "--mizani.mail.host=127.0.0.1",
                        "--mizani.mail.port=" + port,
                        "--mizani.mail.tls=false",
                        "--mizani.mail.from=mizani@example.org",
                        "--db-scheduler.polling-interval=200ms");
    }
}

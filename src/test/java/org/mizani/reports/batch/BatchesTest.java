package org.mizani.reports.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.financing.Basis;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.mizani.reports.Document;
import org.mizani.reports.Paper;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.ReportParameters;
import org.mizani.reports.Reports;
import org.mizani.reports.SampleDocuments;
import org.mizani.reports.batch.Batch.State;
import org.mizani.security.CurrentUser;
import org.mizani.security.Role;
import org.mizani.ui.texts.RefusedException;

/** Batches as such, with reports that are made by hand. */
class BatchesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Map<String, String> TITLES = Map.of("en", "A", "fr", "B", "pt", "C", "ar", "D");
    private static final ReportDefinition REPORT =
            new ReportDefinition("a-report", TITLES, null, List.of("sources"), List.of("operation"));

    @TempDir
    Path folder;

    private final Reports reports = mock(Reports.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final List<String> made = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private final CountDownLatch reached = new CountDownLatch(1);
    private final List<Batches> servers = new ArrayList<>();
    private final List<BatchWriter> writers = new ArrayList<>();
    private volatile Instant now = Instant.parse("2026-07-01T12:00:00Z");
    private Batches batches;

    @BeforeEach
    void make_reports_by_hand() {
        batches = server();
        as("vera");
        when(reports.document(any(), any())).thenAnswer(call -> {
            ReportParameters p = call.getArgument(1);
            made.add(p.operation().code());
            switch (p.operation().code()) {
                case "BROKEN" -> throw new IllegalStateException("a broken report");
                case "SLOW" -> {
                    reached.countDown();
                    mayGoOn.await();
                }
                default -> {}
            }
            return SampleDocuments.in(Locale.ENGLISH);
        });
        when(reports.file(any(Document.class), any(), any(), any())).thenAnswer(call -> {
            ReportFormat format = call.getArgument(3);
            return new Reports.ReportFile("x", format, format.code().getBytes(StandardCharsets.UTF_8));
        });
    }

    @AfterEach
    void stop() throws InterruptedException {
        mayGoOn.countDown();
        for (Batches server : servers) {
            server.stop();
        }
        writers.forEach(BatchWriter::stop);
    }

    @Test
    void each_report_stands_in_the_zip_in_each_format_under_a_name_of_its_own() throws IOException {
        Batch done = ended(batches.ask(order("UNAMID", "Unamid", "FC/G5S", "FC-G5S")));
        Map<String, String> zip = zip(done);
        assertThat(zip.keySet())
                .containsExactly(
                        "a-report_UNAMID_2026-06-30_en.pdf",
                        "a-report_UNAMID_2026-06-30_en.xlsx",
                        "a-report_Unamid_2026-06-30_en_2.pdf",
                        "a-report_Unamid_2026-06-30_en_2.xlsx",
                        "a-report_FC-G5S_2026-06-30_en.pdf",
                        "a-report_FC-G5S_2026-06-30_en.xlsx",
                        "a-report_FC-G5S_2026-06-30_en_2.pdf",
                        "a-report_FC-G5S_2026-06-30_en_2.xlsx");
        assertThat(made).as("one document for both formats").hasSize(4);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.done()).isEqualTo(8).isEqualTo(done.of());
        byte[] bytes = Files.readAllBytes(batches.zip(done).orElseThrow());
        assertThat(done.zip()).isEqualTo(new Batch.Zip(DigestUtils.sha256Hex(bytes), bytes.length));
    }

    @Test
    void a_report_that_fails_is_named_and_the_others_come_all_the_same() throws IOException {
        Batch done = ended(batches.ask(order("AMIS", "BROKEN", "UNAMID")));
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.done()).isEqualTo(6);
        assertThat(done.failed())
                .extracting(Batch.Failure::name)
                .containsExactly("a-report_BROKEN_2026-06-30_en.pdf", "a-report_BROKEN_2026-06-30_en.xlsx");
        Map<String, String> zip = zip(done);
        assertThat(zip).hasSize(5).containsKey("a-report_UNAMID_2026-06-30_en.pdf");
        assertThat(zip.get(BatchEntries.NOT_MADE))
                .startsWith("These files could not be made")
                .contains("a-report_BROKEN_2026-06-30_en.pdf: number "
                        + done.failed().getFirst().error())
                .contains("a-report_BROKEN_2026-06-30_en.xlsx");
    }

    @Test
    void a_zip_that_cannot_be_written_ends_the_batch_in_words() throws IOException {
        Files.writeString(folder.resolve("report-batches"), "a file in the way");
        Batch broken = ended(batches.ask(order("AMIS")));
        assertThat(broken.state()).isEqualTo(State.FAILED);
        assertThat(broken.error()).isNotBlank();
        assertThat(broken.zip()).isNull();
    }

    @Test
    void what_is_cancelled_while_it_is_made_leaves_nothing() throws Exception {
        Batch going = batches.ask(order("SLOW", "A", "B", "C", "D", "LAST"));
        Batch waiting = batches.ask(order("UNAMID"));
        reached.await();
        assertThat(state(going)).isEqualTo(State.RUNNING);
        assertThat(batches.byId(waiting.id()).orElseThrow().ahead()).isEqualTo(1);
        batches.remove(going.id());
        assertThat(batches.byId(going.id())).isEmpty();
        mayGoOn.countDown();
        ended(waiting);
        assertThat(made).contains("SLOW", "UNAMID").doesNotContain("LAST");
        assertThat(names()).containsExactlyInAnyOrder(waiting.id() + ".zip", waiting.id() + ".json");
        batches.remove(waiting.id());
        assertThat(names()).isEmpty();
    }

    @Test
    void what_is_cancelled_while_it_waits_is_never_made() throws Exception {
        Batch first = batches.ask(order("SLOW"));
        Batch second = batches.ask(order("AMIS"));
        Batch third = batches.ask(order("UNAMID"));
        reached.await();
        batches.remove(second.id());
        mayGoOn.countDown();
        ended(first);
        ended(third);
        assertThat(made).containsExactly("SLOW", "UNAMID");
    }

    @Test
    void persons_are_served_in_turn() throws Exception {
        batches.ask(order("SLOW"));
        reached.await();
        batches.ask(order("VERA-1"));
        batches.ask(order("VERA-2"));
        as("wim");
        Batch last = batches.ask(order("WIM-1"));
        assertThat(last.ahead()).as("one that is made, one of vera’s").isEqualTo(2);
        mayGoOn.countDown();
        ended(last);
        as("vera");
        await().until(() -> batches.all().stream().allMatch(Batch::ended));
        assertThat(made).containsExactly("SLOW", "VERA-1", "WIM-1", "VERA-2");
    }

    @Test
    void a_person_and_all_together_may_wait_for_so_many_and_no_more() throws Exception {
        int asked = 0;
        for (String person : List.of("a", "b", "c")) {
            as(person);
            for (int i = 0; i < Batches.MOST_OF_ONE && asked < Batches.MOST; i++) {
                batches.ask(order("SLOW"));
                asked++;
            }
            refused();
        }
        assertThat(asked).isEqualTo(Batches.MOST);
        batches.remove(batches.all().getFirst().id());
        batches.ask(order("SLOW"));
        refused();
    }

    private void refused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> batches.ask(order("ONE-TOO-MANY")))
                .satisfies(e -> assertThat(e.key()).isEqualTo("reports.batch.refused.crowded"));
    }

    @Test
    void another_person_sees_nothing_of_it_and_an_administrator_all() {
        Batch batch = ended(batches.ask(order("AMIS")));
        as("wim");
        assertThat(batches.all()).isEmpty();
        assertThat(batches.byId(batch.id())).isEmpty();
        batches.remove(batch.id());
        as("admin");
        when(user.has(Role.ADMIN)).thenReturn(true);
        assertThat(batches.all()).containsExactly(batch);
        assertThat(batches.byId(batch.id())).contains(batch);
    }

    @Test
    void a_zip_is_kept_for_a_day() throws IOException {
        Batch batch = ended(batches.ask(order("AMIS")));
        now = now.plus(Batch.KEPT).minusSeconds(1);
        assertThat(batches.byId(batch.id())).contains(batch);
        now = now.plusSeconds(1);
        assertThat(batches.byId(batch.id())).isEmpty();
        assertThat(batches.all()).isEmpty();
        batches.forgetOld();
        assertThat(names()).isEmpty();
    }

    @Test
    void the_zips_of_one_person_stay_however_many_another_asks_for() throws IOException {
        Batch kept = ended(batches.ask(order("AMIS")));
        as("another");
        for (int i = 0; i < KeptBatches.MOST + 2; i++) {
            ended(batches.ask(order("AMIS")));
        }
        assertThat(batches.all()).hasSize(KeptBatches.MOST);
        as(kept.owner());
        assertThat(batches.all()).containsExactly(kept);
    }

    @Test
    void of_too_many_zips_the_oldest_go() throws IOException {
        List<UUID> asked = new ArrayList<>();
        for (int i = 0; i < KeptBatches.MOST + 2; i++) {
            asked.add(ended(batches.ask(order("AMIS"))).id());
        }
        assertThat(batches.all().reversed().stream().map(Batch::id))
                .containsExactlyElementsOf(asked.subList(2, asked.size()));
        assertThat(names()).hasSize(2 * KeptBatches.MOST);
    }

    @Test
    void a_server_that_starts_again_finds_whole_zips_and_removes_the_rest() throws Exception {
        Batch kept = ended(batches.ask(order("AMIS")));
        Path files = folder.resolve("report-batches");
        Files.writeString(files.resolve(UUID.randomUUID() + ".part"), "half");
        Files.writeString(files.resolve(UUID.randomUUID() + ".zip"), "without description");
        Files.writeString(files.resolve(UUID.randomUUID() + ".json"), "{");
        Files.writeString(files.resolve("notes.txt"), "not ours");
        Batches again = server();
        assertThat(again.byId(kept.id())).contains(kept);
        assertThat(names()).containsExactlyInAnyOrder(kept.id() + ".zip", kept.id() + ".json", "notes.txt");
    }

    @Test
    void the_time_that_is_left_follows_the_pace() throws Exception {
        Batch batch = batches.ask(order("SLOW", "AMIS"));
        reached.await();
        assertThat(batches.byId(batch.id()).orElseThrow().remaining()).isNull();
        BatchJob job = new BatchJob("vera", order("A", "B"), clock());
        job.begins();
        now = now.plusSeconds(10);
        job.made();
        assertThat(job.now(null).remaining()).isEqualTo(Duration.ofSeconds(30));
    }

    private Batches server() {
        BatchWriter writer = new BatchWriter(reports);
        writers.add(writer);
        Batches server = new Batches(writer, new BatchFiles(folder), user, clock());
        server.afterSingletonsInstantiated();
        servers.add(server);
        return server;
    }

    private Clock clock() {
        InstantSource time = () -> now;
        return time.withZone(ZoneOffset.UTC);
    }

    private void as(String name) {
        when(user.name()).thenReturn(name);
    }

    private static BatchOrder order(String... operations) {
        return new BatchOrder(
                Stream.of(operations).map(BatchesTest::piece).toList(),
                List.of(ReportFormat.PDF, ReportFormat.XLSX),
                Locale.ENGLISH,
                SampleDocuments.AS_OF);
    }

    private static BatchOrder.Piece piece(String code) {
        return new BatchOrder.Piece(
                REPORT,
                new ReportParameters(
                        new Operation(code, code, code, List.of(), List.of(), null, null, null, null),
                        DAY,
                        null,
                        null,
                        Basis.DEFAULT,
                        null,
                        Locale.ENGLISH,
                        Paper.USUAL,
                        KnownAt.of(SampleDocuments.AS_OF)));
    }

    private Batch ended(Batch batch) {
        return await().until(() -> batches.byId(batch.id()).orElseThrow(), Batch::ended);
    }

    private State state(Batch batch) {
        return batches.byId(batch.id()).orElseThrow().state();
    }

    private Map<String, String> zip(Batch batch) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(Files.newInputStream(batches.zip(batch).orElseThrow()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("report-batches"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

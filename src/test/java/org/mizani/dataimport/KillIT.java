package org.mizani.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.SharedData;

/** What a SIGKILL leaves behind on the embedded database: all of an import or nothing, and no orphan files. */
class KillIT {

    private static final String UNAMID = "personnel_by_gender_dpo_layout_UNAMID_2009-2014.csv";
    private static final int UNAMID_ROWS = 5_534;

    /** Bytes that the database file gains before an import of this size is done. */
    private static final int GROWTH = 100_000;

    @TempDir
    private Path data;

    @Test
    void a_figure_answered_201_survives_a_kill_in_the_next_instant() throws Exception {
        try (ChildServer server = ChildServer.on(data)) {
            HttpResponse<String> answer = server.accept("small.csv", small(7)).join();
            server.kill();
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
        try (ChildServer server = ChildServer.on(data)) {
            assertThat(women(server)).isEqualTo(7);
        }
    }

    @Test
    void a_kill_in_the_middle_of_an_import_leaves_all_of_it_or_nothing() throws Exception {
        byte[] file = Files.readAllBytes(SharedData.file(UNAMID));
        ChildServer server = ChildServer.on(data);
        try {
            for (Moment moment : Moment.values()) {
                killWhile(server, variant(file, moment), moment);
                server.close();
                server = ChildServer.on(data);
                allOrNothing(server, moment);
            }
        } finally {
            server.close();
        }
    }

    private static int women(ChildServer server) throws Exception {
        HttpResponse<String> figures = server.get("/api/v1/headcounts?operation=AMIS&by=operation");
        assertThat(figures.statusCode()).as(figures.body()).isEqualTo(200);
        return JsonPath.read(figures.body(), "$.rows[0].women");
    }

    /** When the process dies, told by what it has already written. */
    private enum Moment {
        WHILE_THE_UPLOAD_ARRIVES(0),
        WHEN_THE_FILE_IS_KEPT(1),
        WHEN_THE_DATABASE_GROWS(2);

        private final int emptyLines;

        Moment(int emptyLines) {
            this.emptyLines = emptyLines;
        }
    }

    /** The same figures in other bytes, so that each round keeps a file of its own. */
    private static byte[] variant(byte[] file, Moment moment) {
        byte[] longer = Arrays.copyOf(file, file.length + moment.emptyLines);
        Arrays.fill(longer, file.length, longer.length, (byte) '\n');
        return longer;
    }

    private void killWhile(ChildServer server, byte[] file, Moment moment) throws IOException {
        long before = databaseSize();
        List<String> known = uploads();
        CompletableFuture<HttpResponse<String>> answer = server.accept("unamid.csv", file);
        await().atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> answer.isDone() || reached(moment, known, before));
        server.kill();
    }

    private boolean reached(Moment moment, List<String> known, long databaseBefore) throws IOException {
        return switch (moment) {
            case WHILE_THE_UPLOAD_ARRIVES -> uploads().stream().anyMatch(name -> !known.contains(name));
            case WHEN_THE_FILE_IS_KEPT ->
                uploads().stream().anyMatch(name -> !known.contains(name) && !name.endsWith(".part"));
            case WHEN_THE_DATABASE_GROWS -> databaseSize() > databaseBefore + GROWTH;
        };
    }

    private void allOrNothing(ChildServer server, Moment moment) throws Exception {
        HttpResponse<String> history = server.get("/api/v1/imports");
        List<Integer> accepted = JsonPath.read(history.body(), "$.rows[*].rows");
        assertThat(accepted).as("imports after a kill %s", moment).allMatch(rows -> rows == UNAMID_ROWS);
        assertThat(figures(server))
                .as("figures after a kill %s", moment)
                .isEqualTo(accepted.isEmpty() ? 0 : UNAMID_ROWS);
        for (int id = 1; id <= Moment.values().length; id++) {
            HttpResponse<String> one = server.get("/api/v1/imports/" + id);
            if (one.statusCode() == 200) {
                assertThat(JsonPath.<String>read(one.body(), "$.status")).isIn("accepted", "refused", "failed");
            }
        }
        assertThat(uploads())
                .as("files after a kill %s", moment)
                .hasSizeLessThanOrEqualTo(Moment.values().length)
                .allMatch(name -> name.matches("[0-9a-f]{64}"));
    }

    private static int figures(ChildServer server) throws Exception {
        String answer = server.get("/api/v1/headcounts?operation=UNAMID&by=operation,type,contributor,date&limit=1")
                .body();
        return JsonPath.read(answer, "$.total");
    }

    private List<String> uploads() throws IOException {
        Path uploads = data.resolve("uploads");
        if (!Files.exists(uploads)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(uploads)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private long databaseSize() throws IOException {
        return Files.size(data.resolve("mizani.mv.db"));
    }

    private static byte[] small(int women) {
        return ("Operation,Date,Component,Contributor,Women,Men\nAMIS,2006-01-31,Troops,RWA," + women + ",100\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}

package org.mizani.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.dataimport.hostile.HostileFile;
import org.mizani.dataimport.hostile.HostileFiles;

/** A server with little memory, to which many send the worst that they have. */
class BusyServerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final byte[] FIGURES =
            "Operation,Date,Component,Contributor,Women,Men\nAMIS,2006-01-31,Troops,RWA,10,90\n"
                    .getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path data;

    private static ChildServer server;

    @BeforeAll
    static void start() throws Exception {
        server = ChildServer.on(data, "-Xmx384m", "-XX:TieredStopAtLevel=4");
        server.get("/api/v1/operations");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void others_are_answered_while_the_heaviest_files_are_checked() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> uploads = Stream.of("a", "b", "c")
                .map(name -> server.check(name + ".xlsx", bytes(HostileFiles.heaviest())))
                .toList();

        for (int i = 0; i < 20; i++) {
            assertAnswers(i % 2 == 0 ? "/api/v1/health" : "/api/v1/operations");
        }

        assertThat(uploads)
                .as("none is done before the last question is answered")
                .anyMatch(u -> !u.isDone());
        assertThat(uploads)
                .allSatisfy(upload -> assertThat(upload.join().statusCode()).isEqualTo(415));
        assertThat(server.check("honest.csv", FIGURES).join().statusCode()).isEqualTo(200);
    }

    @Test
    void files_that_want_all_memory_at_once_leave_the_server_alive() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> uploads = HostileFiles.greedy().stream()
                .flatMap(file -> Stream.of(file, file))
                .map(file -> server.check(file.name(), bytes(file)))
                .toList();

        assertThat(uploads)
                .allSatisfy(upload -> assertThat(upload.join().statusCode()).isIn(200, 415));
        assertAnswers("/api/v1/health");
    }

    @Test
    void names_of_files_are_shown_without_what_deceives() {
        SoftAssertions softly = new SoftAssertions();
        for (String name : HostileFiles.names()) {
            HttpResponse<String> answer = server.check(name, FIGURES).join();
            softly.assertThat(answer.statusCode()).as(name).isIn(200, 400, 413);
            if (answer.statusCode() == 200) {
                softly.assertThat(JsonPath.<String>read(answer.body(), "$.file.name"))
                        .as(name)
                        .isNotBlank()
                        .hasSizeLessThan(250)
                        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}/\\\\]");
                fileAnswers(softly, name, JsonPath.<Integer>read(answer.body(), "$.id"));
            }
        }
        softly.assertAll();
    }

    private static void fileAnswers(SoftAssertions softly, String name, int id) {
        try {
            HttpResponse<String> file = server.get("/api/v1/imports/" + id + "/file");
            softly.assertThat(file.statusCode()).as(name).isEqualTo(200);
            softly.assertThat(file.headers().allValues("content-disposition"))
                    .as(name)
                    .singleElement()
                    .asString()
                    .startsWith("attachment;")
                    .matches("[\\x20-\\x7e]+");
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertAnswers(String path) throws Exception {
        long start = System.nanoTime();
        assertThat(server.get(path).statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(path).isLessThan(PATIENCE);
    }

    private static byte[] bytes(HostileFile hostile) {
        try {
            Path file = Files.createTempFile(data, "hostile", "");
            hostile.writeTo(file);
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

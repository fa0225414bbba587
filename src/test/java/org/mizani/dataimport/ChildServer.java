package org.mizani.dataimport;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;

/** The application in a process of its own that a test may kill, with the embedded database in a folder. */
final class ChildServer implements AutoCloseable {

    private static final String PASSWORD = "for-tests-only";
    private static final String BOUNDARY = "----mizani-test";
    private static final Duration TO_START = Duration.ofMinutes(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path console;
    private final URI address;

    private ChildServer(Process process, Path console, URI address) {
        this.process = process;
        this.console = console;
        this.address = address;
    }

    /** Starts it and waits until it can be used. */
    static ChildServer on(Path data, String... options) throws IOException {
        int port = freePort();
        Path console = data.resolve("console.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dvaadin.productionMode=true",
                        "org.mizani.MizaniApplication")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()));
        builder.command().addAll(2, Arrays.asList(options));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("MIZANI_"));
        environment.put("CLASSPATH", classPath());
        environment.put("PORT", Integer.toString(port));
        environment.put("MIZANI_ADDRESS", "127.0.0.1");
        environment.put("MIZANI_DATA", data.toString());
        environment.put("MIZANI_DEMO", "false");
        environment.put("MIZANI_ADMIN_PASSWORD", PASSWORD);
        ChildServer server = new ChildServer(builder.start(), console, URI.create("http://127.0.0.1:" + port));
        try {
            await().atMost(TO_START).pollInterval(Duration.ofMillis(100)).until(server::answersOrEnded);
        } catch (ConditionTimeoutException e) {
            server.close();
            throw e;
        }
        return server;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Uploads a file for acceptance; the answer may be awaited or not. */
    CompletableFuture<HttpResponse<String>> accept(String fileName, byte[] bytes) {
        return post("accept", fileName, bytes);
    }

    /** Uploads a file for a check. */
    CompletableFuture<HttpResponse<String>> check(String fileName, byte[] bytes) {
        return post("check", fileName, bytes);
    }

    private CompletableFuture<HttpResponse<String>> post(String mode, String fileName, byte[] bytes) {
        HttpRequest upload = request("/api/v1/imports?mode=" + mode)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form(fileName, bytes)))
                .build();
        return client.sendAsync(upload, HttpResponse.BodyHandlers.ofString());
    }

    /** Ends the process at once (SIGKILL): it can neither finish nor tidy up anything. */
    void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the killed process lives on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        kill();
    }

    private boolean answersOrEnded() {
        try {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server ended by itself: " + Files.readString(console));
            }
            return get("/api/v1/health").statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        String account = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(TO_ANSWER)
                .header("Authorization", "Basic " + account);
    }

    private static byte[] form(String fileName, byte[] bytes) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    /** Test runners may hide the class path in the manifest of a jar; then they tell it in a property. */
    private static String classPath() {
        String told = System.getProperty("surefire.test.class.path");
        String all = told != null ? told : System.getProperty("java.class.path");
        return String.join(
                File.pathSeparator,
                Arrays.stream(all.split(File.pathSeparator))
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .toList());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

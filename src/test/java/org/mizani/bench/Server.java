package org.mizani.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own. */
final class Server implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int MILLISECONDS_BETWEEN_ASKING = 10;

    private final Process process;
    private final String address;
    private final long millisecondsToStart;

    private Server(Process process, String address, long millisecondsToStart) {
        this.process = process;
        this.address = address;
        this.millisecondsToStart = millisecondsToStart;
    }

    /** Starts it and waits until it says that it is ready. */
    static Server start(Path jar, Path data, List<String> options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(Child.java(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("server.log").toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("MIZANI_"));
        environment.put("PORT", Integer.toString(port));
        environment.put("MIZANI_DATA", data.toString());
        environment.put("MIZANI_ADMIN_PASSWORD", Application.PASSWORD);
        long start = System.nanoTime();
        Process process = builder.start();
        String address = "http://127.0.0.1:" + port;
        try {
            await(process, URI.create(address + "/api/v1/health"), start);
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
        return new Server(process, address, (System.nanoTime() - start) / 1_000_000);
    }

    private static void await(Process process, URI health, long start) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(health).build();
            while (!answers(client, request)) {
                if (!process.isAlive() || System.nanoTime() - start > LONGEST.toNanos()) {
                    throw new IllegalStateException("the server did not start");
                }
                Thread.sleep(MILLISECONDS_BETWEEN_ASKING);
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    String address() {
        return address;
    }

    long millisecondsToStart() {
        return millisecondsToStart;
    }

    long pid() {
        return process.pid();
    }

    /** Ends it as a user would, so that it can write what it writes at its end. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

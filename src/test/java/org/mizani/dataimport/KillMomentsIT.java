package org.mizani.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizani.database.TestDatabases;

/**
 * What SIGKILL at random moments of an import leaves behind: all of it or nothing, no loose file, and each import that
 * was told of still there or said to have failed. How many moments, {@code -Dmizani.kill.rounds=100} says.
 */
class KillMomentsIT {

    private static final int ROUNDS = Integer.getInteger("mizani.kill.rounds", 12);
    private static final long SEED = Long.getLong("mizani.kill.seed", 20_261_125L);
    private static final Duration TO_START = Duration.ofMinutes(2);

    @TempDir
    private Path data;

    private final Random random = new Random(SEED);
    private final Set<String> received = new TreeSet<>();
    private final Set<String> accepted = new TreeSet<>();
    private final Map<String, Integer> moments = new TreeMap<>();

    @Test
    void on_the_embedded_database_an_import_is_whole_or_nothing() throws Exception {
        kill(ROUNDS, Map.of());
    }

    /** Here only the application dies; the database server lives on. */
    @Test
    void on_postgres_an_import_is_whole_or_nothing() throws Exception {
        kill(
                Math.max(2, ROUNDS / 4),
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        TestDatabases.freshPostgresUrl(),
                        "SPRING_DATASOURCE_USERNAME",
                        "postgres"));
    }

    private void kill(int rounds, Map<String, String> settings) throws Exception {
        long whole = lengthOfAnImport(settings);
        for (int round = 1; round <= rounds; round++) {
            try (Child child = new Child(round, settings)) {
                wholeOrNothing(child.found());
                long moment = random.nextLong(whole);
                child.process.waitFor(moment, TimeUnit.NANOSECONDS);
                child.kill();
                List<String> steps = child.rest();
                remember(steps);
                moments.merge(steps.isEmpty() ? "ready" : steps.getLast().split(" ", -1)[0], 1, Integer::sum);
            }
        }
        try (Child last = new Child(-1, settings)) {
            Found found = last.found();
            wholeOrNothing(found);
            System.out.printf(
                    "killed %d times within %d ms, after %s; the database holds %s%n",
                    rounds, TimeUnit.NANOSECONDS.toMillis(whole), moments, found.counts());
        }
        assertThat(moments.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(rounds);
    }

    /** The first import runs to its end. */
    private long lengthOfAnImport(Map<String, String> settings) throws Exception {
        try (Child child = new Child(0, settings)) {
            wholeOrNothing(child.found());
            long ready = System.nanoTime();
            List<String> steps = List.of(child.line(), child.line(), child.line());
            long whole = System.nanoTime() - ready;
            assertThat(steps.getLast()).startsWith("accepted ");
            remember(steps);
            return whole;
        }
    }

    private void remember(List<String> steps) {
        for (String step : steps) {
            String[] words = step.split(" ", -1);
            switch (words[0]) {
                case "received" -> received.add(words[1]);
                case "accepted" -> accepted.add(words[1]);
                case "checked" -> {}
                default -> throw new AssertionError(step);
            }
        }
    }

    private void wholeOrNothing(Found found) {
        for (Found.One one : found.imports.values()) {
            assertThat(one.status()).as(one.toString()).isIn("accepted", "draft", "failed");
            assertThat(one.claims()).as(one.toString()).isEqualTo(one.stored() ? ImportChild.ROWS : 0);
        }
        assertThat(found.imports.keySet()).containsAll(received);
        assertThat(accepted).allMatch(id -> found.imports.get(id).stored());
        assertThat(found.rolledUp).isEqualTo(found.claimed);
        assertThat(found.loose).isZero();
        assertThat(found.uploads)
                .containsExactlyInAnyOrderElementsOf(found.imports.values().stream()
                        .map(Found.One::sha256)
                        .distinct()
                        .toList());
    }

    /** What a new process finds of the ones that were killed. */
    private static final class Found {

        private final Map<String, One> imports = new HashMap<>();
        private final List<String> uploads = new ArrayList<>();
        private long claimed;
        private long rolledUp;
        private long loose;

        record One(String status, int claims, String sha256) {
            boolean stored() {
                return status.equals("accepted");
            }
        }

        void take(String line) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "import" -> imports.put(words[1], new One(words[2], Integer.parseInt(words[3]), words[4]));
                case "women" -> {
                    claimed = Long.parseLong(words[1]);
                    rolledUp = Long.parseLong(words[2]);
                }
                case "loose" -> loose = Long.parseLong(words[1]);
                case "upload" -> uploads.add(words[1]);
                default -> throw new AssertionError(line);
            }
        }

        Map<String, Integer> counts() {
            Map<String, Integer> counts = new TreeMap<>();
            imports.values().forEach(one -> counts.merge(one.status(), 1, Integer::sum));
            return counts;
        }
    }

    private final class Child implements AutoCloseable {

        private static final String TELLS = "> ";
        private static final String END = "";

        private final Process process;
        private final boolean imports;
        private final Path console = data.resolve("console.txt");
        private final Queue<String> log = new ConcurrentLinkedQueue<>();
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final Thread reader = new Thread(this::read);

        Child(int round, Map<String, String> settings) throws IOException {
            imports = round >= 0;
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "--enable-native-access=ALL-UNNAMED",
                            "org.mizani.dataimport.ImportChild",
                            Integer.toString(round),
                            data.toString())
                    .redirectError(ProcessBuilder.Redirect.appendTo(console.toFile()));
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("MIZANI_"));
            environment.put("CLASSPATH", classPath());
            environment.put("MIZANI_DATA", data.toString());
            environment.put("MIZANI_DEMO", "false");
            environment.putAll(settings);
            process = builder.start();
            reader.start();
        }

        /** Waits until it is ready to import and has told what it found. */
        Found found() throws Exception {
            Found found = new Found();
            for (String line = line(); !line.equals("told"); line = line()) {
                found.take(line);
            }
            if (imports) {
                assertThat(line()).isEqualTo("ready");
            }
            return found;
        }

        String line() throws Exception {
            String line = lines.poll(TO_START.toSeconds(), TimeUnit.SECONDS);
            if (line == null || line.equals(END)) {
                throw new AssertionError(
                        "the process ended: " + Files.readString(console) + String.join(System.lineSeparator(), log));
            }
            return line;
        }

        /** What it told until it was killed. */
        List<String> rest() throws InterruptedException {
            reader.join();
            List<String> rest = new ArrayList<>();
            lines.drainTo(rest);
            rest.remove(END);
            return rest;
        }

        private void read() {
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    if (line.startsWith(TELLS)) {
                        lines.add(line.substring(TELLS.length()));
                    } else {
                        log.add(line);
                    }
                }
            } catch (IOException e) {
                lines.add("unreadable " + e.getMessage());
            } finally {
                lines.add(END);
            }
        }

        /** By its handle: what it told before stays readable. */
        void kill() throws InterruptedException {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }

        @Override
        public void close() {
            try {
                kill();
                reader.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Test runners may hide the class path in the manifest of a jar; then they tell it in a property. */
    private static String classPath() {
        String told = System.getProperty("surefire.test.class.path");
        return told != null ? told : System.getProperty("java.class.path");
    }
}

package org.mizani.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A measurement in a process of its own, so that nothing that ran before warms it up or fills its heap. */
final class Child {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Child() {}

    /** Runs a class of this package with so much heap; what it says goes to the console too. */
    static List<String> run(Class<?> main, String heap, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(java(), "-Xmx" + heap, "--enable-native-access=ALL-UNNAMED", main.getName()));
        command.addAll(Arrays.asList(arguments));
        return run(command);
    }

    /** @throws IllegalStateException when the process fails or takes longer than anything here should */
    static List<String> run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        Thread guard = Thread.ofVirtual().start(() -> endLate(process));
        List<String> lines = new ArrayList<>();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                System.out.println("  " + line);
                lines.add(line);
            }
        }
        int code = process.waitFor();
        guard.interrupt();
        if (code != 0) {
            throw new IllegalStateException(command.getLast() + " ended with " + code);
        }
        return lines;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void endLate(Process process) {
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

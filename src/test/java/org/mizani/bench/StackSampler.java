package org.mizani.bench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks every few milliseconds where a thread is, and the one that reads ahead for it, and counts by the part of the
 * product that they are in. Shares are of the time that passed.
 */
final class StackSampler implements AutoCloseable {

    private static final int MILLISECONDS = 5;

    private static final Map<String, String> PARTS = parts();

    private final Thread watched;
    private final Thread watcher;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private long mostUsed;
    private volatile boolean ended;

    private StackSampler(Thread watched) {
        this.watched = watched;
        this.watcher = Thread.ofPlatform().daemon().unstarted(this::watch);
    }

    static StackSampler ofThisThread() {
        StackSampler sampler = new StackSampler(Thread.currentThread());
        sampler.watcher.start();
        return sampler;
    }

    /** The innermost of these on the stack names the part. */
    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("org.mizani.headcounts.HeadcountIntake.changes", "compare with what is known");
        parts.put("org.mizani.headcounts.HeadcountStore.insert", "insert");
        parts.put("org.mizani.headcounts.HeadcountStore.refresh", "roll-up");
        parts.put("org.mizani.headcounts.HeadcountStore.rollUp", "roll-up");
        parts.put("org.mizani.headcounts.HeadcountStore.close", "close claims");
        parts.put("org.mizani.headcounts.HeadcountSheet", "meaning of rows");
        parts.put("org.mizani.headcounts.SeenRows", "repeated rows");
        parts.put("org.mizani.dataimport.profile", "columns, codes, types");
        parts.put("org.mizani.dataimport.workbook", "workbook");
        parts.put("org.mizani.dataimport.WorkAhead.take", "waiting for the other");
        parts.put("org.mizani.dataimport.WorkAhead.put", "waiting for the other");
        parts.put("org.mizani.dataimport.WorkAhead.result", "waiting for the other");
        parts.put("org.springframework.transaction.support", "commit");
        return parts;
    }

    private void watch() {
        while (!ended) {
            Runtime runtime = Runtime.getRuntime();
            mostUsed = Math.max(mostUsed, runtime.totalMemory() - runtime.freeMemory());
            counts.merge(part(watched.getStackTrace()), 1, Integer::sum);
            Thread reader = reader();
            if (reader != null) {
                counts.merge("reader: " + part(reader.getStackTrace()), 1, Integer::sum);
            }
            try {
                Thread.sleep(MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The thread that reads ahead, while there is one. */
    private static Thread reader() {
        Thread[] all = new Thread[Thread.activeCount() + 10];
        int count = Thread.enumerate(all);
        for (int i = 0; i < count; i++) {
            if (all[i].getName().equals("import reader")) {
                return all[i];
            }
        }
        return null;
    }

    private static String part(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String place = frame.getClassName() + "." + frame.getMethodName();
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                if (place.startsWith(part.getKey())) {
                    return part.getValue();
                }
            }
        }
        return "other";
    }

    /** Most heap that was in use at one moment, garbage included, in MB. */
    long heapPeak() {
        return mostUsed >> 20;
    }

    /** Parts in per cent, the largest first. */
    String shares() {
        int all = counts.entrySet().stream()
                .filter(e -> !e.getKey().startsWith("reader: "))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(e -> String.format(Locale.ROOT, "%s %d %%", e.getKey(), Math.round(e.getValue() * 100.0 / all)))
                .filter(s -> !s.endsWith(" 0 %"))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        ended = true;
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

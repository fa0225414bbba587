package org.mizani.reports.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where batches wait, each in the line of the person who asked; the lines are served in turn. */
final class BatchLine {

    /** By person; who is served next comes first. */
    private final LinkedHashMap<String, Deque<BatchJob>> lines = new LinkedHashMap<>();

    void add(BatchJob job) {
        lines.computeIfAbsent(job.owner(), owner -> new ArrayDeque<>()).add(job);
    }

    /** Takes the one whose turn it is; null when none waits. */
    @Nullable
    BatchJob next() {
        Map.Entry<String, Deque<BatchJob>> line = lines.pollFirstEntry();
        if (line == null) {
            return null;
        }
        BatchJob job = line.getValue().removeFirst();
        if (!line.getValue().isEmpty()) {
            lines.put(line.getKey(), line.getValue());
        }
        return job;
    }

    void remove(BatchJob job) {
        lines.values().forEach(line -> line.remove(job));
        lines.values().removeIf(Deque::isEmpty);
    }

    /** All that wait, in the order in which they will be served. */
    List<BatchJob> inTurn() {
        List<BatchJob> order = new ArrayList<>();
        List<Deque<BatchJob>> left = new ArrayList<>();
        lines.values().forEach(line -> left.add(new ArrayDeque<>(line)));
        while (!left.isEmpty()) {
            Deque<BatchJob> line = left.removeFirst();
            order.add(line.removeFirst());
            if (!line.isEmpty()) {
                left.add(line);
            }
        }
        return order;
    }
}

package org.mizani.parity;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Component;
import org.mizani.operations.TestOperations;

/** Targets in a database of tests. */
final class GivenTargets {

    static final TargetKey TROOPS_2025 = new TargetKey("UGPS", Component.TROOPS, 2025);

    private GivenTargets() {}

    /** What ships, known from the beginning. */
    static void shipped(DSLContext db) {
        new TargetStore(db).bringUpToDate(TargetFiles.shipped(), Instant.EPOCH);
    }

    /** A later version of the product, in which one target is another. */
    static void shippedLater(DSLContext db, TargetKey key, @Nullable TargetValue value, Instant at) {
        TargetFiles now = TargetFiles.shipped();
        List<TargetFiles.Shipped> lines = now.targets().stream()
                .filter(line -> value != null || !line.key().equals(key))
                .map(line -> value != null && line.key().equals(key) ? new TargetFiles.Shipped(key, value) : line)
                .toList();
        new TargetStore(db).bringUpToDate(new TargetFiles(now.frameworks(), lines), at);
    }

    /** The front door, on a clock that the test turns. */
    static Targets targets(DSLContext db, Instant at) {
        return new Targets(
                new TargetStore(db),
                new TargetQueries(db),
                new TargetHistoryQueries(db),
                TestOperations.queries(db),
                (Consumer<Instant> change) -> change.accept(at));
    }
}

package org.mizani.provenance;

import java.time.Instant;
import java.util.function.Consumer;

/** All that changes which claims count takes turns, so that what was known at an instant never changes afterwards. */
public interface ClaimTurns {

    /**
     * Makes a change in a transaction of its own, at an instant after all earlier ones.
     *
     * @param change takes the instant; nothing of it stays when it throws
     */
    void take(Consumer<Instant> change);
}

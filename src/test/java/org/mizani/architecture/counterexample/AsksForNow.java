package org.mizani.architecture.counterexample;

import java.time.Instant;

public class AsksForNow {
    public Instant now() {
        return Instant.now();
    }
}

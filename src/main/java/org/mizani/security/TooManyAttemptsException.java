package org.mizani.security;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The attempt was not looked at: the next one is after a while. */
final class TooManyAttemptsException extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Duration left;

    TooManyAttemptsException(Duration left) {
        super("too many failed attempts");
        this.left = left;
    }

    /** Whole seconds, at least 1. */
    long secondsLeft() {
        return Math.max(1, left.plusMillis(999).toSeconds());
    }
}

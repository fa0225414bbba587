package org.mizani.security;

import java.io.Serial;

/** A change to an account that must not happen. */
public final class AccountRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String key;

    AccountRefusedException(String key) {
        super(key);
        this.key = key;
    }

    /** Translation key of the reason. */
    public String key() {
        return key;
    }
}

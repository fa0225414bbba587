package org.mizani.security;

import java.time.Instant;
import java.util.Locale;

/**
 * Somebody who may sign in.
 *
 * @param name as typed at the login, in lower case
 * @param active false for an account that can no longer sign in
 */
public record Account(long id, String name, Role role, boolean active, Instant createdAt) {

    /** The form in which names are kept and compared. */
    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    boolean activeAdmin() {
        return active && role == Role.ADMIN;
    }
}

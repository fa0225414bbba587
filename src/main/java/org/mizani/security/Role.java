package org.mizani.security;

import java.util.Locale;
import java.util.stream.Stream;

/** What an account may do; each role may do everything that the roles before it may. */
public enum Role {
    /** Reads everything. */
    VIEWER,
    /** Imports and undoes. */
    EDITOR,
    /** Manages accounts. */
    ADMIN;

    /** The word in the database, in {@code @RolesAllowed} and, with {@code ROLE_} in front, the authority. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such role */
    public static Role byCode(String code) {
        return Stream.of(values())
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such role: " + code));
    }
}

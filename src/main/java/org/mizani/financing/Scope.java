package org.mizani.financing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a requirement covers. Figures of two scopes are never added nor compared; names are the translations
 * {@code scope.<code>}.
 */
public enum Scope {
    STIPENDS(false),
    MISSION_BUDGET(false),
    /** The mission budget and the logistics support package, which comes in kind. */
    LOGISTICS_PACKAGE(true),
    /** All that, and what partners give bilaterally in kind. */
    BILATERAL_IN_KIND(true),
    ALL_IN(true);

    private final boolean includesInKind;

    Scope(boolean includesInKind) {
        this.includesInKind = includesInKind;
    }

    /** False where the need is one of money alone, so that help in kind does not cover it. */
    public boolean includesInKind() {
        return includesInKind;
    }

    /** The code in files, addresses and the database, for example {@code mission-budget}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Scope> byCode(String code) {
        return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}

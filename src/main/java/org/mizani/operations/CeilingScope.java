package org.mizani.operations;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a ceiling limits; people of one scope are never held against the ceiling of another. Names are the translations
 * {@code ceiling-scope.<code>}.
 */
public enum CeilingScope {
    /** Military and police deployed in the operation. */
    UNIFORMED,
    POLICE,
    CIVILIAN,
    /** Uniformed people and civilians together. */
    ALL;

    /** The code in files, addresses and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when people of this component count against such a ceiling; those at headquarters never do. */
    public boolean counts(Component component) {
        return switch (component) {
            case TROOPS, OBSERVERS_AND_STAFF, JUSTICE_CORRECTIONS, UNIFORMED -> this == UNIFORMED || this == ALL;
            case FORMED_POLICE, INDIVIDUAL_POLICE -> this != CIVILIAN;
            case CIVILIAN_INTERNATIONAL, CIVILIAN_NATIONAL -> this == CIVILIAN || this == ALL;
            case HEADQUARTERS_UNIFORMED -> false;
        };
    }

    /** The components that count against such a ceiling. */
    public Set<Component> components() {
        return Stream.of(Component.values()).filter(this::counts).collect(Collectors.toUnmodifiableSet());
    }

    public static Optional<CeilingScope> byCode(String code) {
        return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}

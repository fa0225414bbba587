package org.mizani.operations;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Part of an operation that has one target for the share of women, {@link #UNIFORMED} apart; names are the translations
 * {@code component.<code>}.
 */
public enum Component {
    TROOPS(true),
    OBSERVERS_AND_STAFF(true),
    FORMED_POLICE(true),
    INDIVIDUAL_POLICE(true),
    JUSTICE_CORRECTIONS(true),
    HEADQUARTERS_UNIFORMED(false),
    CIVILIAN_INTERNATIONAL(false),
    CIVILIAN_NATIONAL(false),
    /** Military and police together, where a source does not tell them apart; no target speaks of it. */
    UNIFORMED(true);

    private static final Map<String, Component> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Component::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final boolean deployedUniformed;

    Component(boolean deployedUniformed) {
        this.deployedUniformed = deployedUniformed;
    }

    /** The code in files, addresses and the database, for example {@code observers-and-staff}. */
    public String code() {
        return code;
    }

    /** True for people who count against an operation's ceiling of uniformed personnel. */
    public boolean deployedUniformed() {
        return deployedUniformed;
    }

    public static Optional<Component> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}

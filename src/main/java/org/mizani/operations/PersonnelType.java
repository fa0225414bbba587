package org.mizani.operations;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What files count. Each type belongs to the component that has the target: observers (experts on mission) and staff
 * officers are read together. Names are the translations {@code personnel-type.<code>}.
 */
public enum PersonnelType {
    TROOPS(Component.TROOPS),
    EXPERTS_ON_MISSION(Component.OBSERVERS_AND_STAFF),
    STAFF_OFFICERS(Component.OBSERVERS_AND_STAFF),
    OBSERVERS_AND_STAFF(Component.OBSERVERS_AND_STAFF),
    FORMED_POLICE(Component.FORMED_POLICE),
    INDIVIDUAL_POLICE(Component.INDIVIDUAL_POLICE),
    JUSTICE_CORRECTIONS(Component.JUSTICE_CORRECTIONS),
    HEADQUARTERS_UNIFORMED(Component.HEADQUARTERS_UNIFORMED),
    CIVILIAN_INTERNATIONAL(Component.CIVILIAN_INTERNATIONAL),
    CIVILIAN_NATIONAL(Component.CIVILIAN_NATIONAL),
    UNIFORMED(Component.UNIFORMED);

    private static final Map<String, PersonnelType> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(PersonnelType::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Component component;

    PersonnelType(Component component) {
        this.component = component;
    }

    public Component component() {
        return component;
    }

    /** The code in files, addresses and the database, for example {@code experts-on-mission}. */
    public String code() {
        return code;
    }

    public static Optional<PersonnelType> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}

package org.mizani.financing.scenario;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.metrics.MetricValue;

/** The figures of a {@link Scenario} beside its sources; names are {@code scenario.measure.<code>}. */
public enum ScenarioMeasure {
    BASE,
    UN_SHARE,
    REMAINDER,
    MOBILISED,
    TO_FIND,
    PERSON_MONTHS,
    MONTHS_OF_OPERATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public MetricValue of(Scenario scenario) {
        return switch (this) {
            case BASE -> scenario.base();
            case UN_SHARE -> scenario.unShare();
            case REMAINDER -> scenario.remainder();
            case MOBILISED -> scenario.mobilised();
            case TO_FIND -> scenario.toFind();
            case PERSON_MONTHS -> scenario.personMonths();
            case MONTHS_OF_OPERATION -> scenario.monthsOfOperation();
        };
    }

    static Optional<ScenarioMeasure> byCode(String code) {
        return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}

package org.mizani.financing.meaning;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.metrics.MetricValue;

/** The computed figures of a {@link GapMeaning}; names and formulas are {@code meaning.measure} and {@code meaning.formula}. */
public enum GapMeasure {
    PERSON_MONTHS,
    MONTHLY_NEED,
    MONTHS_OF_OPERATION,
    PEOPLE_PAID,
    SHARE_OF_STRENGTH;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public MetricValue of(GapMeaning meaning) {
        return switch (this) {
            case PERSON_MONTHS -> meaning.personMonths();
            case MONTHLY_NEED -> meaning.monthlyNeed();
            case MONTHS_OF_OPERATION -> meaning.monthsOfOperation();
            case PEOPLE_PAID -> meaning.peoplePaid();
            case SHARE_OF_STRENGTH -> meaning.shareOfStrength();
        };
    }

    static Optional<GapMeasure> byCode(String code) {
        return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}

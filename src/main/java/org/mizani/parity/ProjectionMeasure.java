package org.mizani.parity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.metrics.MetricValue;

/** Computed figures of projections; names are the translations {@code parity.measure.<code>}. */
public enum ProjectionMeasure {
    /** Mean annual increment of the share, a fraction a year. */
    INCREMENT,
    REQUIRED_PACE,
    YEAR_LINEAR,
    YEAR_LOGISTIC;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ProjectionMeasure> byCode(String code) {
        return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
    }

    public MetricValue of(Outlook outlook) {
        return switch (this) {
            case INCREMENT -> outlook.linear().pace();
            case REQUIRED_PACE -> outlook.requiredPace();
            case YEAR_LINEAR -> outlook.linear().year();
            case YEAR_LOGISTIC -> outlook.logistic().year();
        };
    }
}

package org.mizani.parity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.metrics.MetricValue;

/** Computed figures of parity; names are the translations {@code parity.measure.<code>}. */
public enum ParityMeasure {
    SHARE,
    GAP,
    NEEDED_SAME_STRENGTH,
    NEEDED_ADDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ParityMeasure> byCode(String code) {
        return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
    }

    MetricValue of(ParityRow row) {
        return switch (this) {
            case SHARE -> row.share();
            case GAP -> row.gap();
            case NEEDED_SAME_STRENGTH -> row.neededSameStrength();
            case NEEDED_ADDED -> row.neededAdded();
        };
    }
}

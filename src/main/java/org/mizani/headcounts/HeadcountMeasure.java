package org.mizani.headcounts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizani.metrics.MetricValue;

/** What a headcount figure says; names are the translations {@code headcounts.measure.<code>}. */
public enum HeadcountMeasure {
    WOMEN,
    MEN,
    NOT_REPORTED,
    /** Women, men and sex not reported. */
    TOTAL,
    /** Women of women and men, a fraction. */
    SHARE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<HeadcountMeasure> byCode(String code) {
        return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
    }

    /** True for a figure that stands in a cell of its own. */
    boolean read() {
        return this == WOMEN || this == MEN || this == NOT_REPORTED;
    }

    /** The figure among all figures of a slice. */
    public MetricValue of(People people) {
        return switch (this) {
            case WOMEN -> people.women();
            case MEN -> people.men();
            case NOT_REPORTED -> people.notReported();
            case TOTAL -> people.total();
            case SHARE -> people.share();
        };
    }
}

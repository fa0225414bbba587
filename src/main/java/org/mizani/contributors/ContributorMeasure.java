package org.mizani.contributors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountMeasure;
import org.mizani.metrics.MetricValue;

/** Figures of a country over the operations that it serves in. */
public enum ContributorMeasure {
    WOMEN(HeadcountMeasure.WOMEN),
    MEN(HeadcountMeasure.MEN),
    NOT_REPORTED(HeadcountMeasure.NOT_REPORTED),
    TOTAL(HeadcountMeasure.TOTAL),
    SHARE(HeadcountMeasure.SHARE),
    GAP(null),
    NEEDED_SAME_STRENGTH(null),
    NEEDED_ADDED(null);

    private final @Nullable HeadcountMeasure people;

    ContributorMeasure(@Nullable HeadcountMeasure people) {
        this.people = people;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ContributorMeasure> byCode(String code) {
        return Stream.of(values()).filter(m -> m.code().equals(code)).findFirst();
    }

    /** The same figure of a single report; none for what needs a target. */
    Optional<HeadcountMeasure> people() {
        return Optional.ofNullable(people);
    }

    /** The people that it is computed from. */
    List<HeadcountMeasure> parts() {
        return switch (this) {
            case WOMEN -> List.of(HeadcountMeasure.WOMEN);
            case MEN -> List.of(HeadcountMeasure.MEN);
            case NOT_REPORTED -> List.of(HeadcountMeasure.NOT_REPORTED);
            case TOTAL -> List.of(HeadcountMeasure.WOMEN, HeadcountMeasure.MEN, HeadcountMeasure.NOT_REPORTED);
            case SHARE, GAP, NEEDED_SAME_STRENGTH, NEEDED_ADDED ->
                List.of(HeadcountMeasure.WOMEN, HeadcountMeasure.MEN);
        };
    }

    boolean needsTarget() {
        return people == null;
    }

    public MetricValue of(Score score) {
        return switch (this) {
            case WOMEN -> score.people().women();
            case MEN -> score.people().men();
            case NOT_REPORTED -> score.people().notReported();
            case TOTAL -> score.people().total();
            case SHARE -> score.reading().share();
            case GAP -> score.reading().gap();
            case NEEDED_SAME_STRENGTH -> score.reading().neededSameStrength();
            case NEEDED_ADDED -> score.reading().neededAdded();
        };
    }

    /** The translation key of its name. */
    String key() {
        return people == null ? "parity.measure." + code() : "headcounts.measure." + code();
    }

    /** The translation key of its formula in words. */
    String formula() {
        return people == null ? "parity.formula." + code() : "contributors.formula." + code();
    }
}

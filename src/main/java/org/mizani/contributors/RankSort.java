package org.mizani.contributors;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mizani.metrics.MetricValue;

/** Columns that contributors can be ordered by; one without the figure comes last in either direction. */
public enum RankSort {
    CONTRIBUTOR,
    WOMEN,
    MEN,
    TOTAL,
    SHARE,
    GAP,
    NEEDED_SAME_STRENGTH;

    /** Most people first. */
    public static final RankSort USUAL = TOTAL;

    /** The key of the column, and the word in the address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RankSort> byCode(String code) {
        return Stream.of(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    /**
     * @param score what a contributor is ranked by
     * @param name in the reader's language
     * @param descending true for the largest figure first
     */
    public <T> List<T> sorted(List<T> all, Function<T, Score> score, Function<T, String> name, boolean descending) {
        Comparator<T> byName = Comparator.comparing(name);
        if (this == CONTRIBUTOR) {
            return all.stream().sorted(descending ? byName.reversed() : byName).toList();
        }
        Function<T, Optional<BigDecimal>> figure = score.andThen(this::value).andThen(MetricValue::known);
        Comparator<T> byFigure = Comparator.comparing(t -> figure.apply(t).orElse(BigDecimal.ZERO));
        return all.stream()
                .sorted(Comparator.comparing((T t) -> figure.apply(t).isEmpty())
                        .thenComparing(descending ? byFigure.reversed() : byFigure)
                        .thenComparing(byName))
                .toList();
    }

    private MetricValue value(Score score) {
        return switch (this) {
            case CONTRIBUTOR -> MetricValue.notReported();
            case WOMEN -> ContributorMeasure.WOMEN.of(score);
            case MEN -> ContributorMeasure.MEN.of(score);
            case TOTAL -> ContributorMeasure.TOTAL.of(score);
            case SHARE -> ContributorMeasure.SHARE.of(score);
            case GAP -> ContributorMeasure.GAP.of(score);
            case NEEDED_SAME_STRENGTH -> ContributorMeasure.NEEDED_SAME_STRENGTH.of(score);
        };
    }
}

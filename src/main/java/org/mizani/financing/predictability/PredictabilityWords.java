package org.mizani.financing.predictability;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Names, definitions and values of the measures in a language. */
public final class PredictabilityWords {

    private final Texts texts;
    private final Formats formats;

    private PredictabilityWords(Locale locale) {
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
    }

    public static PredictabilityWords in(Locale locale) {
        return new PredictabilityWords(locale);
    }

    public String name(PredictabilityMeasure measure) {
        return texts.get("predictability.measure." + measure.code());
    }

    /** How it is computed. */
    public String definition(PredictabilityMeasure measure) {
        return texts.get("predictability.formula." + measure.code());
    }

    /** The value with its unit, or the word for its absence. */
    public String value(PredictabilityMeasure measure, Measured measured) {
        MetricValue value = measured.value();
        return switch (measure.unit()) {
            case SHARE -> formats.share(value);
            case DAYS -> unit(value, 0, "predictability.days");
            case INDEX -> formats.count(value);
            case MONTHS -> unit(value, 3, "predictability.months");
            case POINTS -> unit(value.map(v -> v.movePointRight(2)), 1, "predictability.points");
            case DATE -> measured.day() == null ? formats.absent(value) : formats.date(measured.day());
        };
    }

    /** What to know when reading it; blank when there is nothing. */
    public String remarks(Measured measured) {
        return measured.remarks().stream().map(r -> r.in(texts.locale())).collect(Collectors.joining(" "));
    }

    /** What a value must not be read without. */
    Optional<String> caveat(Measured measured) {
        return measured.remarks().stream()
                .filter(Remark.NO_PLEDGE::equals)
                .map(r -> r.in(texts.locale()))
                .findFirst();
    }

    private String unit(MetricValue value, int decimals, String key) {
        return value instanceof MetricValue.Known(BigDecimal number)
                ? texts.get(
                        key, formats.number(MetricValue.of(number.setScale(decimals, java.math.RoundingMode.HALF_UP))))
                : formats.absent(value);
    }
}

package org.mizani.financing.predictability;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/**
 * Something to know when reading a measure.
 *
 * @param key of the text
 * @param arguments counts as numbers; days, amounts and names of partners in their own types
 */
public record Remark(String key, List<Object> arguments) {

    /** What is shown as pledged is what came or was committed. */
    static final Remark NO_PLEDGE = of("predictability.remark.no-pledge");

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(String key, Object... arguments) {
        return new Remark(key, Arrays.asList(arguments));
    }

    public String in(Locale locale) {
        Formats formats = Formats.in(locale);
        return Texts.in(locale)
                .get(
                        key,
                        arguments.stream()
                                .map(a -> switch (a) {
                                    case java.time.LocalDate day -> formats.date(day);
                                    case java.math.BigDecimal amount -> formats.amount(MetricValue.of(amount));
                                    default -> a;
                                })
                                .toArray());
    }
}

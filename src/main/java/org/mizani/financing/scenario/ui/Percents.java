package org.mizani.financing.scenario.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Formats;

/** Percentages as sliders show them: 0 to 100, not fractions. */
record Percents(Locale locale) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(1000);

    String words(BigDecimal percent) {
        return Formats.in(locale).number(MetricValue.of(percent)) + "\u00a0%";
    }

    /** Where a slider of whole steps stands. */
    static int whole(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.HALF_UP).min(FARTHEST).intValueExact();
    }

    /** To two decimals at most, without zeros at the end. */
    static String plain(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}

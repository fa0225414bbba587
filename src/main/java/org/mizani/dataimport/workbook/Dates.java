package org.mizani.dataimport.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Dates as sheets keep them: days since an epoch, with the time of day as a fraction. */
final class Dates {

    private static final LocalDateTime EPOCH_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final LocalDateTime EPOCH_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);

    /** Spreadsheets count a 29 February 1900 that never was: serial 60; days before it count from one day later. */
    private static final int PHANTOM_DAY = 60;

    private static final int LAST_DAY = 2_958_465;
    private static final int HALF_A_MILLI = 500_000;
    private static final BigDecimal MILLIS_A_DAY = BigDecimal.valueOf(86_400_000);

    private Dates() {}

    /** The moment, to the millisecond; null when a spreadsheet would not show a date either. */
    static @Nullable LocalDateTime of(BigDecimal serial, boolean since1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
            return null;
        }
        int day = serial.intValue();
        LocalDateTime midnight;
        if (since1904) {
            midnight = EPOCH_1904.plusDays(day);
        } else {
            midnight = EPOCH_1900.plusDays(day < PHANTOM_DAY ? day + 1L : day);
        }
        if (serial.scale() <= 0) {
            return midnight;
        }
        BigDecimal millis =
                serial.subtract(BigDecimal.valueOf(day)).multiply(MILLIS_A_DAY).setScale(0, RoundingMode.HALF_UP);
        return midnight.plus(millis.longValue(), ChronoUnit.MILLIS);
    }

    /** The moment of an ISO 8601 date, with or without time, to the millisecond; null when it is none. */
    static @Nullable LocalDateTime ofIso(String text) {
        try {
            String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            return local.contains("T")
                    ? LocalDateTime.parse(local).plusNanos(HALF_A_MILLI).truncatedTo(ChronoUnit.MILLIS)
                    : LocalDate.parse(local).atStartOfDay();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What a duration such as {@code PT10H30M} is as a moment, counted as sheets count times of day; null when none. */
    static @Nullable LocalDateTime ofDuration(String text) {
        try {
            Duration duration = Duration.parse(text);
            BigDecimal millis =
                    BigDecimal.valueOf(duration.plusNanos(HALF_A_MILLI).toMillis());
            return of(millis.divide(MILLIS_A_DAY, MathContext.DECIMAL64), false);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}

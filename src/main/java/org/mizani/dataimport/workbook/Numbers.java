package org.mizani.dataimport.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as sheets write them: a point, no grouping, perhaps an exponent, often the long tail of a binary fraction. */
final class Numbers {

    private static final int DIGITS = 15;
    private static final MathContext AS_SHOWN = new MathContext(DIGITS, RoundingMode.HALF_UP);
    private static final long WHOLE = 1_000_000_000_000_000L;
    private static final int LONGEST = 400;
    private static final int LARGEST_EXPONENT = 330;
    private static final RawCell[] SMALL = new RawCell[1024];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = new RawCell.Numeric(BigDecimal.valueOf(i));
        }
    }

    private Numbers() {}

    static RawCell cell(BigDecimal value) {
        boolean small = value.scale() == 0 && value.precision() < 4 && value.signum() >= 0;
        return small ? SMALL[value.intValue()] : new RawCell.Numeric(value);
    }

    /** The number rounded to 15 digits, without zeros at the end of its fraction; null when it is none. */
    static @Nullable BigDecimal parse(CharSequence text) {
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
        long digits = 0;
        int scale = -1;
        int start = negative ? 1 : 0;
        if (length == start || length - start > DIGITS + 1) {
            return parseLong(text);
        }
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
                scale += scale < 0 ? 0 : 1;
            } else if (c == '.' && scale < 0) {
                scale = 0;
            } else {
                return parseLong(text);
            }
        }
        if (scale < 0 && length - start > DIGITS) {
            return parseLong(text);
        }
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return BigDecimal.valueOf(negative ? -digits : digits, Math.max(scale, 0));
    }

    /** The same for a binary number; null when it is infinite or none. */
    static @Nullable BigDecimal of(double value) {
        long whole = (long) value;
        if (whole == value && Math.abs(whole) < WHOLE) {
            return BigDecimal.valueOf(whole);
        }
        return Double.isFinite(value) ? parse(Double.toString(value)) : null;
    }

    private static @Nullable BigDecimal parseLong(CharSequence text) {
        String number = text.toString().strip();
        if (number.isEmpty() || number.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal exact = new BigDecimal(number);
            if (Math.abs((long) exact.precision() - exact.scale()) > LARGEST_EXPONENT) {
                return null;
            }
            BigDecimal shown = exact.round(AS_SHOWN).stripTrailingZeros();
            return shown.scale() < 0 ? shown.setScale(0) : shown;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

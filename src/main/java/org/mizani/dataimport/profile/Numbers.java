package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.profile.ProfileColumn.ColumnType;

/** Reads numbers that are written as text: "1 028", "1,028.50", "12,5". What has two readings is never guessed. */
public final class Numbers {

    private static final int LONGEST = 30;
    private static final int SURELY_LONG = 18;
    private static final int PERCENT = 2;
    private static final Evidence<NumberStyle> TELLS_POINT = new Evidence.Tells<>(NumberStyle.POINT);
    private static final Evidence<NumberStyle> TELLS_COMMA = new Evidence.Tells<>(NumberStyle.COMMA);
    private static final Evidence<NumberStyle> TWO_WAYS = new Evidence.TwoWays<>();
    private static final Evidence<NumberStyle> NOTHING = new Evidence.Nothing<>();

    private static final int LONGEST_TEXT = 200;

    private Numbers() {}

    /**
     * @param type amounts may bear a currency, numbers a sign of percent: 12,5 % is 0.125, as in a cell of that format
     * @param style of the column; null when it is not known, so that a text with two readings is ambiguous
     */
    static Reading read(String text, ColumnType type, @Nullable NumberStyle style) {
        if (whole(text)) {
            return new Reading.Decimal(BigDecimal.valueOf(Long.parseLong(text)));
        }
        if (text.length() > LONGEST_TEXT) {
            return new Reading.Unreadable();
        }
        Optional<NumberText> written = NumberText.of(text);
        if (written.isEmpty()) {
            return InexactNumbers.worded(text) ? new Reading.Refused("inexact-number") : new Reading.Unreadable();
        }
        NumberText number = written.get();
        Set<String> currencies = CurrencyMarks.of(number.mark());
        if (!number.mark().isEmpty() && (type != ColumnType.MONEY || currencies.isEmpty())) {
            return InexactNumbers.worded(text) ? new Reading.Refused("inexact-number") : new Reading.Unreadable();
        }
        if (number.percent() && type != ColumnType.NUMBER) {
            return new Reading.Unreadable();
        }
        return style == null && number.twoWays() ? ambiguous(number) : value(number, style, currencies);
    }

    /**
     * A bare number outside of any table, without a currency or a sign of percent.
     *
     * @param known makes the answer of a number
     * @param twoReadings makes it of both readings, in plain digits
     * @param none the answer for anything else
     */
    public static <T> T typed(
            String text, Function<BigDecimal, T> known, BiFunction<String, String, T> twoReadings, T none) {
        return switch (read(text.strip(), ColumnType.COUNT, null)) {
            case Reading.Decimal(BigDecimal number) -> known.apply(number);
            case Reading.Ambiguous(String one, String other) -> twoReadings.apply(one, other);
            case Reading.Amount ignored -> none;
            case Reading.Day ignored -> none;
            case Reading.Refused ignored -> none;
            case Reading.Unreadable ignored -> none;
        };
    }

    /** What a text says about the style of its column. */
    static Evidence<NumberStyle> evidence(String text) {
        if (text.length() > LONGEST_TEXT || whole(text)) {
            return NOTHING;
        }
        return NumberText.of(text)
                .filter(number -> number.mark().isEmpty()
                        || !CurrencyMarks.of(number.mark()).isEmpty())
                .map(number -> number.twoWays()
                        ? TWO_WAYS
                        : number.comma() == null ? TELLS_POINT : number.pointed() == null ? TELLS_COMMA : NOTHING)
                .orElse(NOTHING);
    }

    private static Reading ambiguous(NumberText number) {
        String pointed = String.valueOf(number.pointed());
        String comma = String.valueOf(number.comma());
        return pointed.indexOf('.') < 0 ? new Reading.Ambiguous(pointed, comma) : new Reading.Ambiguous(comma, pointed);
    }

    private static Reading value(NumberText number, @Nullable NumberStyle style, Set<String> currencies) {
        String text = style == null ? Optional.ofNullable(number.pointed()).orElse(number.comma()) : number.in(style);
        if (text == null || text.length() > LONGEST) {
            return new Reading.Unreadable();
        }
        BigDecimal value = new BigDecimal(text);
        return currencies.isEmpty()
                ? new Reading.Decimal(number.percent() ? value.movePointLeft(PERCENT) : value)
                : new Reading.Amount(value, currencies, number.mark());
    }

    /** True for the usual case, nothing but digits. */
    private static boolean whole(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return length > 0 && length < SURELY_LONG;
    }
}

package org.mizani.dataimport.profile;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers that are written as text: "1 028", "1,028.50", "12,5". What has two readings is never guessed. */
final class Numbers {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009'’]+(?=\\d{3}(\\D|$))");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+");
    private static final Pattern ONE_SEPARATOR = Pattern.compile("[+-]?\\d+[.,]\\d+");
    private static final Pattern LIKE_THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern GROUPED_COMMA = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern GROUPED_POINT = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");

    private static final int LONGEST = 200;

    private Numbers() {}

    /** @param decimalComma the file's declared style; null when it declares none */
    static Reading read(String text, @Nullable Boolean decimalComma) {
        if (text.length() > LONGEST) {
            return new Reading.Unreadable();
        }
        String bare = SPACES.matcher(text.strip().replace('\u2212', '-')).replaceAll("");
        if (PLAIN.matcher(bare).matches()) {
            return number(bare);
        }
        if (decimalComma != null) {
            return declared(bare, decimalComma);
        }
        if (LIKE_THOUSANDS.matcher(bare).matches()) {
            return new Reading.Ambiguous(bare.replaceAll("[.,]", ""), bare.replace(',', '.'));
        }
        if (ONE_SEPARATOR.matcher(bare).matches()) {
            return number(bare.replace(',', '.'));
        }
        if (GROUPED_COMMA.matcher(bare).matches()) {
            return number(bare.replace(",", ""));
        }
        return GROUPED_POINT.matcher(bare).matches()
                ? number(bare.replace(".", "").replace(',', '.'))
                : new Reading.Unreadable();
    }

    private static Reading declared(String bare, boolean decimalComma) {
        Pattern grouped = decimalComma ? GROUPED_POINT : GROUPED_COMMA;
        String decimals = decimalComma ? "[+-]?\\d+,\\d+" : "[+-]?\\d+\\.\\d+";
        if (!grouped.matcher(bare).matches() && !bare.matches(decimals)) {
            return new Reading.Unreadable();
        }
        return number(decimalComma ? bare.replace(".", "").replace(',', '.') : bare.replace(",", ""));
    }

    private static Reading number(String text) {
        return text.length() > 30 ? new Reading.Unreadable() : new Reading.Decimal(new BigDecimal(text));
    }
}

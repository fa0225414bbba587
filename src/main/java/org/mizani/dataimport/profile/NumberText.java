package org.mizani.dataimport.profile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it, taken apart.
 *
 * @param pointed the number when the point stands before its decimals, in plain digits; null when it is none then
 * @param comma the number when the comma does
 * @param percent whether a sign of percent follows
 * @param mark the currency written beside it, empty without
 */
record NumberText(@Nullable String pointed, @Nullable String comma, boolean percent, String mark) {

    private static final int LONGEST = 60;
    private static final Pattern WRITTEN = Pattern.compile("(?<open>\\()? ?(?<sign>[-+] ?)?"
            + "(?<before>\\p{Sc}\\p{L}{0,3}|\\p{L}[\\p{L}. ]{0,18}\\p{Sc}?)?\\.? ?(?<inner>[-+] ?)?"
            + "(?<body>\\d(?:[\\d .,'٫٬]*\\d)?) ?(?<percent>%)? ?"
            + "(?<after>\\p{Sc}\\p{L}{0,3}|\\p{L}[\\p{L}. ]{0,30}\\p{Sc}?)? ?(?<last>-)? ?(?<close>\\))?");
    private static final Pattern POINTED = Pattern.compile("\\d+(\\.\\d+)?|[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern COMMA = Pattern.compile("\\d+(,\\d+)?|[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?:[ '][ ']?\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern ARABIC = Pattern.compile("\\d{1,3}(?:٬\\d{3})+(?:٫\\d+)?|\\d+٫\\d+");

    /** The number; empty when the text holds anything else besides. */
    static Optional<NumberText> of(String text) {
        if (text.length() > LONGEST || Digits.none(text)) {
            return Optional.empty();
        }
        if (bare(text)) {
            return body(text, "", false, "");
        }
        Matcher written = WRITTEN.matcher(Digits.plain(text));
        if (!written.matches()) {
            return Optional.empty();
        }
        boolean bracketed = written.group("open") != null;
        String sign = one(written.group("sign"), written.group("inner"), written.group("last"));
        String mark = one(written.group("before"), written.group("after"));
        boolean percent = written.group("percent") != null;
        if (bracketed != (written.group("close") != null)
                || sign == null
                || mark == null
                || (bracketed && !sign.isEmpty())
                || (percent && !mark.isEmpty())) {
            return Optional.empty();
        }
        String minus = bracketed || sign.equals("-") ? "-" : "";
        return body(written.group("body"), minus, percent, mark);
    }

    /** The usual case: digits and marks, with no more around them. */
    private static boolean bare(String text) {
        return digit(text.charAt(0))
                && digit(text.charAt(text.length() - 1))
                && text.chars().allMatch(c -> digit(c) || c == '.' || c == ',');
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<NumberText> body(String body, String minus, boolean percent, String mark) {
        boolean arabic = body.indexOf('٫') >= 0 || body.indexOf('٬') >= 0;
        if (arabic && ARABIC.matcher(body).matches()) {
            String plain = minus + body.replace("٬", "").replace('٫', '.');
            return Optional.of(new NumberText(plain, plain, percent, mark));
        }
        boolean grouped = body.indexOf(' ') >= 0 || body.indexOf('\'') >= 0;
        boolean spaced = grouped && SPACED.matcher(body).matches();
        String bare = spaced ? body.replaceAll("[ ']", "") : body;
        String pointed =
                !(spaced && bare.indexOf(',') >= 0) && POINTED.matcher(bare).matches()
                        ? minus + bare.replace(",", "")
                        : null;
        String comma =
                !(spaced && bare.indexOf('.') >= 0) && COMMA.matcher(bare).matches()
                        ? minus + bare.replace(".", "").replace(',', '.')
                        : null;
        return pointed == null && comma == null
                ? Optional.empty()
                : Optional.of(new NumberText(pointed, comma, percent, mark));
    }

    boolean twoWays() {
        return pointed != null && comma != null && !pointed.equals(comma);
    }

    @Nullable
    String in(NumberStyle style) {
        return switch (style) {
            case POINT -> pointed;
            case COMMA -> comma;
        };
    }

    /** The only one that is there, stripped; empty when none is, null when several are. */
    private static @Nullable String one(@Nullable String... parts) {
        String found = "";
        for (String part : parts) {
            if (part != null && !found.isEmpty()) {
                return null;
            }
            found = part == null ? found : part.strip();
        }
        return found;
    }
}

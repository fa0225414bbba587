package org.mizani.ui.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.mizani.metrics.MetricValue;

/** How figures and dates are written in a language; the same in screens, messages and PDF. */
public final class Formats {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Texts texts;
    private final Locale locale;

    private Formats(Locale wanted) {
        this.texts = Texts.in(wanted);
        this.locale = texts.locale();
    }

    public static Formats in(Locale locale) {
        return new Formats(locale);
    }

    /** Whole people, grouped: 18,831. */
    public String count(MetricValue value) {
        return word(value, 0, 0, BigDecimal.ONE, "");
    }

    public String count(long value) {
        return count(MetricValue.of(value));
    }

    /** A fraction as per cent with one decimal: 5.5 %. */
    public String share(MetricValue value) {
        return word(value, 1, 1, BigDecimal.valueOf(100), "\u00a0%");
    }

    /** A fraction as per cent with two decimals, where a decision hangs on it: 16.64 %. */
    public String fineShare(MetricValue value) {
        return word(value, 2, 2, BigDecimal.valueOf(100), "\u00a0%");
    }

    /** A difference of fractions in percentage points with one decimal and sign: −11.6 points. */
    public String points(MetricValue value) {
        return points(value, 1);
    }

    /** The same with two decimals, where the parts of a difference must be seen to add up: −0.62 points. */
    public String finePoints(MetricValue value) {
        return points(value, 2);
    }

    private String points(MetricValue value, int decimals) {
        String number = word(value, decimals, decimals, BigDecimal.valueOf(100), "");
        if (value.known().isEmpty()) {
            return number;
        }
        String sign = value.known().get().signum() > 0 ? plus() : "";
        return inPoints(sign + number, value.known().get().movePointRight(2).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A number with the word for points, which some languages write in the singular below two: 0,7 point. */
    public String inPoints(String number, BigDecimal points) {
        return texts.get(points.abs().compareTo(TWO) < 0 ? "format.points.below-two" : "format.points", number);
    }

    /** An exact amount, grouped, with its decimals: 149,800,000. */
    public String amount(MetricValue value) {
        return word(value, 0, 4, BigDecimal.ONE, "");
    }

    /** An amount for tiles and sentences: USD 149.8m. */
    public String money(MetricValue value, String currency) {
        return switch (value) {
            case MetricValue.Known(BigDecimal amount) -> currency + "\u00a0" + shortAmount(amount);
            case MetricValue.NotReported ignored -> absent(value);
            case MetricValue.NotMeaningful ignored -> absent(value);
        };
    }

    /** The same to the last digit, where readers check a sum or tell sources apart by it: USD 149,800,000. */
    public String fullMoney(MetricValue value, String currency) {
        return value.known().isEmpty() ? absent(value) : currency + "\u00a0" + amount(value);
    }

    /** A plain number with up to three decimals. */
    public String number(MetricValue value) {
        return word(value, 0, 3, BigDecimal.ONE, "");
    }

    /** The figure with all its decimals, at most ten. */
    public String exact(MetricValue value) {
        return word(value, 0, 10, BigDecimal.ONE, "");
    }

    /** 31 December 2013. */
    public String date(LocalDate day) {
        return written(day, FormatStyle.LONG);
    }

    /** 31 Dec 2013. */
    public String shortDate(LocalDate day) {
        return written(day, FormatStyle.MEDIUM);
    }

    /** Dec 2005. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM uuuu", dateLocale()).format(day);
    }

    /** A moment to the minute, in UTC. */
    public String instant(java.time.Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(dateLocale())
                        .withZone(java.time.ZoneOffset.UTC)
                        .format(moment)
                + " UTC";
    }

    /** The word that stands for a figure that is missing. */
    public String absent(MetricValue value) {
        return switch (value) {
            case MetricValue.NotMeaningful(String because) -> texts.get(because);
            case MetricValue.NotReported ignored -> texts.get("value.not-reported");
            case MetricValue.Known ignored -> texts.get("value.not-reported");
        };
    }

    /** French counts the first day of a month: 1er juillet. */
    private String written(LocalDate day, FormatStyle style) {
        String date = DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(dateLocale())
                .format(day);
        return locale.getLanguage().equals("fr") && day.getDayOfMonth() == 1 ? date.replaceFirst("^1 ", "1er ") : date;
    }

    private Locale dateLocale() {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }

    /** Where lines run from right to left, a mark keeps the sign on the left of its figure, as it does for a minus. */
    private String plus() {
        return texts.mirrored() ? "\u200e+" : "+";
    }

    private String shortAmount(BigDecimal amount) {
        BigDecimal size = amount.abs();
        if (size.compareTo(BigDecimal.valueOf(1_000_000_000)) >= 0) {
            return texts.get("format.billion", plain(amount.movePointLeft(9), 0, 2));
        }
        if (size.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
            return texts.get("format.million", plain(amount.movePointLeft(6), 0, 1));
        }
        return plain(amount, 0, 0);
    }

    private String word(MetricValue value, int fewest, int most, BigDecimal factor, String unit) {
        return value instanceof MetricValue.Known(BigDecimal number)
                ? plain(number.multiply(factor), fewest, most) + unit
                : absent(value);
    }

    private String plain(BigDecimal number, int fewest, int most) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number).replace('-', '\u2212');
    }
}

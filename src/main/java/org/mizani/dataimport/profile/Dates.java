package org.mizani.dataimport.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that are written as text: ISO dates always, the profile's declared styles next, then numbers in the order
 * of the column, then words. 03/04/2025 in a column without an order is ambiguous.
 */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern TIME =
            Pattern.compile("[T ,]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?[AaPp]\\.?[Mm]\\.?)?"
                    + "( ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?$");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("((?:19|20)\\d{2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})");
    private static final Pattern CLOSED_UP = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("((?:19|20)\\d{2})[/-](\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.-]((?:19|20)\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final int CENTURY = 100;
    private static final int LONGEST = 60;

    private static final Evidence<DateOrder> DAY_FIRST = new Evidence.Tells<>(DateOrder.DAY_FIRST);
    private static final Evidence<DateOrder> MONTH_FIRST = new Evidence.Tells<>(DateOrder.MONTH_FIRST);
    private static final Evidence<DateOrder> TWO_WAYS = new Evidence.TwoWays<>();
    private static final Evidence<DateOrder> NOTHING = new Evidence.Nothing<>();

    private final List<DateTimeFormatter> declared;
    private final @Nullable DateOrder declaredOrder;

    Dates(List<String> styles) {
        this.declared = styles.stream().map(Dates::formatter).toList();
        this.declaredOrder = order(styles);
    }

    /** Whether the profile states how dates are written, so that no column needs to be looked at. */
    boolean declared() {
        return !declared.isEmpty();
    }

    Reading read(String text, @Nullable DateOrder order) {
        String bare = text.strip();
        if (bare.length() > LONGEST) {
            return new Reading.Unreadable();
        }
        Matcher iso = ISO.matcher(bare);
        if (iso.matches()) {
            return parsed(iso.group(1), DateTimeFormatter.ISO_LOCAL_DATE);
        }
        for (DateTimeFormatter style : declared) {
            if (parsed(bare, style) instanceof Reading.Day day) {
                return day;
            }
        }
        String plain = withoutTime(Digits.plain(text));
        Matcher yearLast = YEAR_LAST.matcher(plain);
        if (yearLast.matches()) {
            return byNumbers(yearLast, order == null ? declaredOrder : order);
        }
        return byYear(plain);
    }

    /** What a text says about the order of day and month in its column. */
    static Evidence<DateOrder> evidence(String text) {
        if (text.length() > LONGEST) {
            return NOTHING;
        }
        Matcher numbers = YEAR_LAST.matcher(withoutTime(Digits.plain(text)));
        if (!numbers.matches()) {
            return NOTHING;
        }
        boolean dayFirst = inOrder(numbers, DateOrder.DAY_FIRST) instanceof Reading.Day;
        boolean monthFirst = inOrder(numbers, DateOrder.MONTH_FIRST) instanceof Reading.Day;
        if (dayFirst && monthFirst) {
            return same(numbers) ? NOTHING : TWO_WAYS;
        }
        return dayFirst ? DAY_FIRST : monthFirst ? MONTH_FIRST : NOTHING;
    }

    /** A date, month or quarter inside a longer text such as a title or the name of a file. */
    static Optional<WrittenDate> found(String text) {
        return DateFinder.find(text);
    }

    /** The day, or the last day of the month, that a heading such as "JAN2009", "janv. 2009" or "2009-01-31" names. */
    static Optional<LocalDate> monthHeading(String text) {
        return undeclared(text, null) instanceof Reading.Day(LocalDate date, LocalDate from, Set<DateNote> notes)
                        && !notes.contains(DateNote.QUARTER)
                ? Optional.of(date)
                : Optional.empty();
    }

    static Reading undeclared(String text, @Nullable DateOrder order) {
        return Undeclared.DATES.read(text, order);
    }

    private static Reading byNumbers(Matcher numbers, @Nullable DateOrder order) {
        if (order != null) {
            return inOrder(numbers, order);
        }
        Reading dayFirst = inOrder(numbers, DateOrder.DAY_FIRST);
        Reading monthFirst = inOrder(numbers, DateOrder.MONTH_FIRST);
        if (dayFirst instanceof Reading.Day one && monthFirst instanceof Reading.Day other && !same(numbers)) {
            return new Reading.Ambiguous(one.date().toString(), other.date().toString());
        }
        return dayFirst instanceof Reading.Day ? dayFirst : monthFirst;
    }

    private static Reading inOrder(Matcher numbers, DateOrder order) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        return switch (order) {
            case DAY_FIRST -> WrittenDay.day(numbers.group(3), second, first);
            case MONTH_FIRST -> WrittenDay.day(numbers.group(3), first, second);
        };
    }

    private static boolean same(Matcher numbers) {
        return Integer.parseInt(numbers.group(1)) == Integer.parseInt(numbers.group(2));
    }

    private static Reading byYear(String plain) {
        Matcher day = YEAR_FIRST.matcher(plain);
        if (day.matches()) {
            return WrittenDay.day(day.group(1), Integer.parseInt(day.group(3)), Integer.parseInt(day.group(4)));
        }
        Matcher closedUp = CLOSED_UP.matcher(plain);
        if (closedUp.matches()) {
            return WrittenDay.day(
                    closedUp.group(1), Integer.parseInt(closedUp.group(2)), Integer.parseInt(closedUp.group(3)));
        }
        Matcher month = YEAR_MONTH.matcher(plain);
        if (month.matches()) {
            return monthOrYears(month.group(1), Integer.parseInt(month.group(2)));
        }
        Matcher monthFirst = MONTH_YEAR.matcher(plain);
        if (monthFirst.matches()) {
            return WrittenDay.month(monthFirst.group(2), Integer.parseInt(monthFirst.group(1)));
        }
        return YEAR.matcher(plain).matches() ? new Reading.Refused("year-is-no-date") : WordedDates.read(plain);
    }

    /** 2011-12 is a December as well as a financial year. */
    private static Reading monthOrYears(String year, int month) {
        Reading read = WrittenDay.month(year, month);
        int next = (Integer.parseInt(year) + 1) % CENTURY;
        return read instanceof Reading.Day day && month == next
                ? new Reading.Ambiguous(day.date().toString(), year + "/" + (Integer.parseInt(year) + 1))
                : read;
    }

    private static String withoutTime(String plain) {
        return plain.indexOf(':') < 0 ? plain : TIME.matcher(plain).replaceFirst("");
    }

    private static Reading parsed(String text, DateTimeFormatter style) {
        try {
            return new Reading.Day(LocalDate.parse(text, style));
        } catch (DateTimeException e) {
            return new Reading.Unreadable();
        }
    }

    private static DateTimeFormatter formatter(String style) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(style.replace('y', 'u'))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The order that all declared styles with the year at the end share; null when they share none. */
    private static @Nullable DateOrder order(List<String> styles) {
        Set<DateOrder> orders = new HashSet<>();
        for (String style : styles) {
            if (style.indexOf('y') > style.indexOf('M') && style.indexOf('y') > style.indexOf('d')) {
                orders.add(style.indexOf('d') < style.indexOf('M') ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
            }
        }
        return orders.size() == 1 ? orders.iterator().next() : null;
    }

    /** Made when it is first needed. */
    private static final class Undeclared {
        private static final Dates DATES = new Dates(List.of());
    }
}

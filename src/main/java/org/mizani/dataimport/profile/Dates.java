package org.mizani.dataimport.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates that are written as text. ISO dates always, the profile's declared styles next; 03/04/2025 is asked. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private static final int LONGEST = 200;

    private final List<DateTimeFormatter> declared;

    Dates(List<String> styles) {
        this.declared = styles.stream().map(Dates::formatter).toList();
    }

    Reading read(String text) {
        if (text.length() > LONGEST) {
            return new Reading.Unreadable();
        }
        String bare = text.strip();
        Matcher iso = ISO.matcher(bare);
        if (iso.matches()) {
            return parsed(iso.group(1), DateTimeFormatter.ISO_LOCAL_DATE);
        }
        for (DateTimeFormatter style : declared) {
            if (parsed(bare, style) instanceof Reading.Day day) {
                return day;
            }
        }
        Matcher numbers = NUMBERS.matcher(bare);
        return numbers.matches() && declared.isEmpty() ? byNumbers(numbers) : new Reading.Unreadable();
    }

    private static Reading byNumbers(Matcher numbers) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        int year = Integer.parseInt(numbers.group(3));
        Reading dayFirst = day(year, second, first);
        Reading monthFirst = day(year, first, second);
        if (dayFirst instanceof Reading.Day(LocalDate one) && monthFirst instanceof Reading.Day(LocalDate other)) {
            return one.equals(other) ? dayFirst : new Reading.Ambiguous(one.toString(), other.toString());
        }
        return dayFirst instanceof Reading.Day ? dayFirst : monthFirst;
    }

    private static Reading day(int year, int month, int day) {
        try {
            return new Reading.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return new Reading.Unreadable();
        }
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
}

package org.mizani.dataimport.profile;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates, months and quarters that are written with words: "31-Jan-21", "1er février 2015", "2007m2", "T1 2024". */
final class WordedDates {

    private static final int LONGEST = 60;
    private static final int MOST_PARTS = 8;
    private static final Pattern PARTS = Pattern.compile("\\d+|[\\p{L}\\p{M}]+|[^\\d\\p{L}\\p{M}]+");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    /** Between a month and a year of two digits; after a blank the number may be a day. */
    private static final Set<String> TIGHT = Set.of("", "-", "'", "/", "_", " '", " - ");

    private static final Set<String> FILLERS =
            Set.of("de", "du", "of", "del", "do", "da", "d", "the", "ya", "mwaka", "لعام");
    private static final Set<String> ORDINALS = Set.of("er", "st", "nd", "rd", "th", "e", "eme", "re", "ro", "o");
    private static final Set<String> QUARTERS =
            Set.of("q", "t", "tr", "trim", "trimestre", "trimester", "quarter", "qtr", "الربع", "robo");
    private static final Map<String, String> FIRST_TO_FOURTH = Map.ofEntries(
            Map.entry("first", "1"),
            Map.entry("premier", "1"),
            Map.entry("primer", "1"),
            Map.entry("primeiro", "1"),
            Map.entry("الاول", "1"),
            Map.entry("second", "2"),
            Map.entry("deuxieme", "2"),
            Map.entry("segundo", "2"),
            Map.entry("الثاني", "2"),
            Map.entry("third", "3"),
            Map.entry("troisieme", "3"),
            Map.entry("tercer", "3"),
            Map.entry("terceiro", "3"),
            Map.entry("الثالث", "3"),
            Map.entry("fourth", "4"),
            Map.entry("quatrieme", "4"),
            Map.entry("cuarto", "4"),
            Map.entry("quarto", "4"),
            Map.entry("الرابع", "4"));

    private final StringBuilder shape = new StringBuilder();
    private final List<String> numbers = new ArrayList<>();
    private int month;
    private String gap = "";
    private String gapAtLast = "";

    private WordedDates() {}

    /** Whether a date may begin with a word: not with one that only joins others. */
    static boolean begins(String word) {
        return !FILLERS.contains(Folded.of(word));
    }

    /** @param plain with plain digits */
    static Reading read(String plain) {
        return plain.length() > LONGEST || Digits.none(plain)
                ? new Reading.Unreadable()
                : new WordedDates().reading(plain);
    }

    private Reading reading(String plain) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PARTS.matcher(plain);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        boolean quarter = parts.stream().anyMatch(part -> QUARTERS.contains(Folded.of(part)));
        for (int i = 0; i < parts.size(); i++) {
            int taken = take(parts, i, quarter);
            if (taken == 0 || shape.length() > MOST_PARTS) {
                return new Reading.Unreadable();
            }
            i += taken - 1;
        }
        return meaning();
    }

    /** How many parts make up the next thing; 0 for what no date has. */
    private int take(List<String> parts, int i, boolean quarter) {
        String part = parts.get(i);
        if (Character.isDigit(part.charAt(0))) {
            number(part);
            return 1;
        }
        if (!Character.isLetter(part.charAt(0))) {
            gap += part;
            return part.length() <= 3 ? 1 : 0;
        }
        if (endsInNumber() && gap.indexOf(',') >= 0) {
            return 0;
        }
        String word = Folded.of(part);
        String two = i + 2 < parts.size() ? word + " " + Folded.of(parts.get(i + 2)) : word;
        Optional<Month> longer = MonthNames.of(two);
        Optional<Month> shorter = MonthNames.of(word);
        if (quarter && FIRST_TO_FOURTH.containsKey(word)) {
            number(FIRST_TO_FOURTH.get(word));
        } else if (longer.or(() -> shorter).isPresent()) {
            add('w');
            month = longer.or(() -> shorter).get().getValue();
            return longer.isPresent() && !two.equals(word) ? 3 : 1;
        } else if (QUARTERS.contains(word)) {
            add('q');
        } else if (word.equals("m")) {
            add('m');
        } else if (!FILLERS.contains(word) && !(ORDINALS.contains(word) && endsInNumber())) {
            return 0;
        }
        return 1;
    }

    private boolean endsInNumber() {
        return !shape.isEmpty() && shape.charAt(shape.length() - 1) == 'n';
    }

    private void number(String digits) {
        add(YEAR.matcher(digits).matches() ? 'y' : digits.length() <= 2 ? 'n' : 'x');
        numbers.add(digits);
    }

    private void add(char kind) {
        shape.append(kind);
        gapAtLast = gap;
        gap = "";
    }

    private Reading meaning() {
        return switch (shape.toString()) {
            case "nwy" -> WrittenDay.day(numbers.get(1), month, number(0));
            case "nwn" ->
                numbers.get(1).length() == 2
                        ? WrittenDay.day(numbers.get(1), month, number(0))
                        : new Reading.Unreadable();
            case "wny" -> WrittenDay.day(numbers.get(1), month, number(0));
            case "ywn" -> WrittenDay.day(numbers.get(0), month, number(1));
            case "wy", "yw" -> WrittenDay.month(numbers.getFirst(), month);
            case "wn" ->
                numbers.getFirst().length() == 2 && TIGHT.contains(gapAtLast)
                        ? WrittenDay.month(numbers.getFirst(), month)
                        : new Reading.Unreadable();
            case "ymn" -> WrittenDay.month(numbers.getFirst(), number(1));
            case "nqy", "qny", "nqn", "qnn" ->
                numbers.get(1).length() < 2 ? new Reading.Unreadable() : WrittenDay.quarter(numbers.get(1), number(0));
            case "yqn", "ynq" -> WrittenDay.quarter(numbers.getFirst(), number(1));
            default -> new Reading.Unreadable();
        };
    }

    private int number(int index) {
        return Integer.parseInt(numbers.get(index));
    }
}

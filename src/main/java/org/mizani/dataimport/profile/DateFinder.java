package org.mizani.dataimport.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for dates in titles, names of sheets and names of files. */
final class DateFinder {

    private static final int LONGEST = 300;
    private static final int LONGEST_DATE = 7;
    private static final int LONGEST_GAP = 3;
    private static final Pattern PARTS = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");
    private static final Pattern FOUR_DIGITS = Pattern.compile("(?<!\\d)(19|20)\\d{2}");
    /** Abbreviations of months that are words of running text in another language. */
    private static final Set<String> WORDS_OF_TEXT = Set.of("set", "out", "mac", "des", "ago");

    private DateFinder() {}

    private record Part(int start, int end) {}

    static Optional<WrittenDate> find(String text) {
        String searched = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PARTS.matcher(searched);
        while (matcher.find()) {
            parts.add(new Part(matcher.start(), matcher.end()));
        }
        List<WrittenDate> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); ) {
            int next = i + 1;
            boolean begins = WordedDates.begins(
                    searched.substring(parts.get(i).start(), parts.get(i).end()));
            for (int last = Math.min(parts.size(), i + LONGEST_DATE) - 1; last >= i && next == i + 1; last--) {
                Optional<WrittenDate> date = begins && together(parts, i, last)
                        ? date(searched.substring(
                                parts.get(i).start(), parts.get(last).end()))
                        : Optional.empty();
                if (date.isPresent()) {
                    found.add(date.get());
                    next = last + 1;
                }
            }
            i = next;
        }
        return latest(found);
    }

    private static boolean together(List<Part> parts, int first, int last) {
        for (int i = first; i < last; i++) {
            if (parts.get(i + 1).start() - parts.get(i).end() > LONGEST_GAP) {
                return false;
            }
        }
        return true;
    }

    private static Optional<WrittenDate> date(String part) {
        String plain = Digits.plain(part).replace('_', '-');
        boolean word = plain.chars().anyMatch(Character::isLetter);
        if ((!word && !FOUR_DIGITS.matcher(plain).find()) || wordOfText(plain)) {
            return Optional.empty();
        }
        return switch (Dates.undeclared(plain, null)) {
            case Reading.Day(LocalDate date, LocalDate from, Set<DateNote> notes) ->
                Optional.of(new WrittenDate(date, part, false));
            case Reading.Ambiguous(String one, String other)
            when other.indexOf('/') < 0 -> Optional.of(new WrittenDate(LocalDate.parse(one), part, true));
            case Reading.Ambiguous ignored -> Optional.empty();
            case Reading.Decimal ignored -> Optional.empty();
            case Reading.Amount ignored -> Optional.empty();
            case Reading.Refused ignored -> Optional.empty();
            case Reading.Unreadable ignored -> Optional.empty();
        };
    }

    private static boolean wordOfText(String plain) {
        return WORDS_OF_TEXT.stream().anyMatch(word -> (" " + Folded.of(plain) + " ").contains(" " + word + " "));
    }

    private static Optional<WrittenDate> latest(List<WrittenDate> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        WrittenDate last = found.getLast();
        boolean several = found.stream().anyMatch(date -> !date.date().equals(last.date()));
        return Optional.of(several ? new WrittenDate(last.date(), last.text(), true) : last);
    }
}

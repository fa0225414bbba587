package org.mizani.reports;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Year and running number of an issue, written {@code 2026-0007}.
 *
 * @param running from 1
 */
record IssueNumber(int year, int running) {

    private static final Pattern WORD = Pattern.compile("([0-9]{4})-([0-9]{4,9})");

    static Optional<IssueNumber> of(String word) {
        Matcher found = WORD.matcher(word.strip());
        return found.matches()
                ? Optional.of(new IssueNumber(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    IssueNumber next() {
        return new IssueNumber(year, running + 1);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%04d", year, running);
    }
}

package org.mizani.dataimport.profile;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A financial year as files write it.
 *
 * @param last the calendar year in which it ends
 * @param split true for 2018/19, false for a bare 2019
 */
record FinancialYear(int last, boolean split) {

    private static final Pattern BARE = Pattern.compile("[12]\\d{3}");
    private static final Pattern SPLIT = Pattern.compile("([12]\\d{3})\\s*[/–-]\\s*(\\d{4}|\\d{2})");
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:FY|AF|EF|financial year|fiscal year|exercice|ann[ée]e|exerc[ií]cio|ejercicio|ano|año)[ .:]?+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int CENTURY = 100;

    static Optional<FinancialYear> read(String text) {
        String bare = PREFIX.matcher(Digits.plain(text)).replaceFirst("");
        if (BARE.matcher(bare).matches()) {
            return Optional.of(new FinancialYear(Integer.parseInt(bare), false));
        }
        Matcher years = SPLIT.matcher(bare);
        if (!years.matches()) {
            return Optional.empty();
        }
        int last = Integer.parseInt(years.group(1)) + 1;
        int stated = Integer.parseInt(years.group(2));
        boolean next = stated == last || (years.group(2).length() == 2 && stated == last % CENTURY);
        return next ? Optional.of(new FinancialYear(last, true)) : Optional.empty();
    }

    /** The first day of the twelve months, when they begin on that day of the year. */
    LocalDate from(MonthDay starts) {
        boolean calendar = starts.equals(MonthDay.of(1, 1));
        return starts.atYear(calendar && !split ? last : last - 1);
    }

    LocalDate to(MonthDay starts) {
        return from(starts).plusYears(1).minusDays(1);
    }

    @Override
    public String toString() {
        return split ? (last - 1) + "/" + last : Integer.toString(last);
    }
}

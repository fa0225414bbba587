package org.mizani.reports.schedule;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mizani.ui.texts.Formats;

/** What periods and files of schedules are called. */
public final class ScheduleWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private ScheduleWords() {}

    /** For example Oct 2026, or Jul 2026 – Sept 2026. */
    public static String period(Period period, Locale locale) {
        Formats formats = Formats.in(locale);
        String from = formats.month(period.from());
        String to = formats.month(period.to());
        return from.equals(to) ? from : from + " – " + to;
    }

    /** A name that every disk and every mail program can bear: {@code Monthly-annexes_2026-10_2026-11-01.zip}. */
    static String fileName(String name, Period period, LocalDate made) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String safe = ENDS.matcher(UNSAFE.matcher(plain).replaceAll("-")).replaceAll("");
        return (safe.isEmpty() ? "reports" : safe) + "_" + period.code() + "_" + made + ".zip";
    }
}

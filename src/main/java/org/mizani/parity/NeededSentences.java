package org.mizani.parity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The answers of the people-needed calculator in words, each with its numbers. */
public final class NeededSentences {

    private static final int MONTHS_IN_A_YEAR = 12;

    private final PeopleNeeded needed;
    private final Texts texts;
    private final Formats formats;

    private NeededSentences(PeopleNeeded needed, Locale locale) {
        this.needed = needed;
        this.texts = Texts.in(locale);
        this.formats = Formats.in(locale);
    }

    /** One sentence for each answer; the first says what the answers rest on. */
    public static List<String> of(ParityRow row, PeopleNeeded needed, Locale locale) {
        return new NeededSentences(needed, locale).sentences(row);
    }

    /** What the sliders decide, in a sentence: the entry share, or when it meets the target. */
    public static String headline(ParityRow row, PeopleNeeded needed, Locale locale) {
        NeededSentences words = new NeededSentences(needed, locale);
        return needed.met()
                ? words.texts.get("parity.needed.met")
                : words.wayBack(row.date()).orElseGet(() -> words.entry(row.date()));
    }

    private List<String> sentences(ParityRow row) {
        String target = formats.number(MetricValue.of(needed.target().movePointRight(2))) + "\u00a0%";
        List<String> all = new ArrayList<>();
        all.add(texts.get(
                "parity.needed.now",
                texts.get("component." + row.component().code()),
                formats.count(needed.now().part()),
                formats.count(needed.now().whole()),
                formats.date(row.date()),
                formats.fineShare(needed.now().fraction()),
                target));
        if (needed.now().small()) {
            all.add(texts.get("parity.needed.small"));
        }
        if (needed.met()) {
            all.add(texts.get("parity.needed.met"));
            return all;
        }
        all.add(texts.get("parity.needed.same", formats.count(needed.sameStrength())));
        all.add(
                needed.addingPosts().known().isPresent()
                        ? texts.get("parity.needed.added", formats.count(needed.addingPosts()), target)
                        : texts.get("parity.needed.added.never", formats.absent(needed.addingPosts())));
        all.add(entry(row.date()));
        wayBack(row.date()).ifPresent(all::add);
        all.add(pace());
        return all;
    }

    private String entry(LocalDate report) {
        MetricValue share = needed.entryShare();
        String known = share.known().isPresent() ? "" : ".never";
        String until = formats.month(report.plusMonths(needed.months()));
        int round = needed.rotation().months();
        int months = needed.months();
        return switch (needed.rotation()) {
            case Rotation.Even ignored ->
                texts.get("parity.needed.entry" + known, round, months, formats.fineShare(share), until);
            case Rotation.Whole whole ->
                texts.get(
                        "parity.needed.entry.whole" + known,
                        round,
                        months,
                        formats.fineShare(share),
                        until,
                        whole.dates(),
                        whole.datesWithin(needed.months()));
        };
    }

    /** Nothing when the reader gives no entry share. */
    private Optional<String> wayBack(LocalDate report) {
        MonthMet met = needed.monthMet();
        if (needed.entry() == null || met == null) {
            return Optional.empty();
        }
        String entry = formats.fineShare(MetricValue.of(needed.entry()));
        return Optional.of(
                switch (met) {
                    case MonthMet.In(int months) ->
                        texts.get("parity.needed.back.in", entry, formats.month(report.plusMonths(months)), months);
                    case MonthMet.Already() -> texts.get("parity.needed.met");
                    case MonthMet.Never() -> texts.get("parity.needed.back.never", entry);
                    case MonthMet.Later(int months) ->
                        texts.get("parity.needed.back.later", entry, months / MONTHS_IN_A_YEAR);
                });
    }

    private String pace() {
        MetricValue pace = needed.pace();
        if (pace.known().isEmpty()) {
            return texts.get("parity.needed.pace.none", formats.absent(pace));
        }
        MetricValue inPoints = pace.map(p -> p.movePointRight(2));
        String points =
                formats.inPoints(formats.number(inPoints), inPoints.known().orElseThrow());
        return texts.get("parity.needed.pace", points, needed.years() == null ? 0 : needed.years());
    }
}

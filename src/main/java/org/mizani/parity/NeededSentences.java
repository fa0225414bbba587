package org.mizani.parity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The answers of the people-needed calculator in words, each with its numbers. */
public final class NeededSentences {

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
        all.add(entry());
        all.add(pace());
        return all;
    }

    private String entry() {
        MetricValue share = needed.entryShare();
        String key = share.known().isPresent() ? "parity.needed.entry" : "parity.needed.entry.never";
        return texts.get(
                key, formats.count(needed.rotation()), formats.count(needed.months()), formats.fineShare(share));
    }

    private String pace() {
        MetricValue pace = needed.pace();
        if (pace.known().isEmpty()) {
            return texts.get("parity.needed.pace.none", formats.absent(pace));
        }
        String points = texts.get("format.points", formats.number(pace.map(p -> p.multiply(BigDecimal.valueOf(100)))));
        return texts.get("parity.needed.pace", points, formats.count(needed.years() == null ? 0 : needed.years()));
    }
}

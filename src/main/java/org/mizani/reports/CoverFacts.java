package org.mizani.reports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mizani.reports.Document.Cover;
import org.mizani.reports.Document.Fact;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What stands on the cover of every format: the reader's choices, and the moments that the content hash leaves out. */
public final class CoverFacts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private CoverFacts() {}

    public static List<Fact> of(Cover cover) {
        Texts texts = Texts.in(cover.locale());
        List<Fact> facts = new ArrayList<>();
        if (cover.number() != null) {
            facts.add(new Fact(texts.get("issues.number"), cover.number()));
        }
        facts.addAll(cover.facts());
        facts.add(new Fact(texts.get("reports.as-of"), moment(cover.asOf(), cover.locale())));
        facts.add(new Fact(
                texts.get("reports.cut-off"),
                cover.cutOff() == null
                        ? texts.get("reports.not-available")
                        : texts.get("reports.cut-off.newest", moment(cover.cutOff(), cover.locale()))));
        facts.add(new Fact(texts.get("reports.generated"), moment(cover.generatedAt(), cover.locale())));
        if (cover.address() != null) {
            facts.add(new Fact(texts.get("reports.address"), cover.address()));
        }
        return facts;
    }

    /** Who signs an issued report, with room for name, date and signature; empty for one that is not issued. */
    public static List<Fact> signatures(Cover cover) {
        Texts texts = Texts.in(cover.locale());
        return cover.number() == null
                ? List.of()
                : Stream.of("issues.prepared", "issues.reviewed", "issues.approved")
                        .map(key -> new Fact(texts.get(key), texts.get("issues.sign-here")))
                        .toList();
    }

    /** 31 December 2025, 14:05 UTC. */
    public static String moment(Instant instant, Locale locale) {
        ZonedDateTime utc = instant.atZone(ZoneOffset.UTC);
        return Texts.in(locale).get("reports.moment", Formats.in(locale).date(utc.toLocalDate()), TIME.format(utc));
    }

    /** The day of a moment in UTC. */
    public static String day(Instant instant, Locale locale) {
        return Formats.in(locale).date(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }
}

package org.mizani.contributors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mizani.headcounts.LatestReport;
import org.mizani.parity.ParitySentences;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** What the figures of contributors say in words. */
public final class ContributorSentences {

    private ContributorSentences() {}

    /** One sentence for all that a country sends, and one for each component. */
    public static List<String> of(Scorecard card, ScoreQuestion question, String name, Locale locale) {
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        if (card.of(null).isEmpty()) {
            return List.of(texts.get("contributors.sentence.nobody", name, formats.date(question.date())));
        }
        Score all = card.of(null).get();
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get(
                "contributors.sentence.all",
                name,
                formats.count(all.people().total()),
                String.join(", ", all.operations()),
                formats.count(all.people().women()),
                formats.count(all.people().men()),
                formats.share(all.reading().share()),
                when(all, texts, formats)));
        all.people()
                .notReported()
                .known()
                .filter(n -> n.signum() > 0)
                .ifPresent(n -> sentences.add(texts.get(
                        "contributors.sentence.not-reported",
                        formats.count(all.people().notReported()))));
        card.byComponent()
                .forEach(score -> sentences.add(ParitySentences.of(
                        Objects.requireNonNull(score.component()),
                        score.reading(),
                        score.date(),
                        score.binding(),
                        score.framework(),
                        locale)));
        return sentences;
    }

    /** How many contributors there are, at which reports, and what is not counted. */
    public static List<String> of(Ranking ranking, Locale locale) {
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        List<String> sentences = new ArrayList<>();
        ranking.everybody()
                .of(null)
                .ifPresent(all -> sentences.add(texts.get(
                        "contributors.sentence.ranking",
                        ranking.cards().size(),
                        all.operations().size(),
                        formats.count(all.people().total()),
                        formats.share(all.reading().share()),
                        when(all, texts, formats))));
        ranking.notBrokenDown()
                .flatMap(card -> card.of(null))
                .ifPresent(unnamed -> sentences.add(texts.get(
                        "contributors.sentence.unnamed",
                        formats.count(unnamed.people().total()),
                        String.join(", ", unnamed.operations()))));
        if (!ranking.old().isEmpty()) {
            sentences.add(texts.get("contributors.sentence.old", old(ranking.old(), formats)));
        }
        if (!ranking.ended().isEmpty()) {
            sentences.add(texts.get(
                    "contributors.sentence.ended",
                    formats.date(ranking.question().date()),
                    ranking.ended().stream()
                            .map(LatestReport::operation)
                            .distinct()
                            .collect(Collectors.joining(", "))));
        }
        return sentences;
    }

    /** Each operation with its oldest report. */
    private static String old(List<LatestReport> reports, Formats formats) {
        Map<String, LocalDate> oldest = new TreeMap<>();
        reports.forEach(r -> oldest.merge(r.operation(), r.date(), (a, b) -> a.isBefore(b) ? a : b));
        return oldest.entrySet().stream()
                .map(e -> e.getKey() + " (" + formats.date(e.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** One sentence for each component with a target. */
    public static List<String> of(List<Achievers> achievers, Locale locale) {
        Texts texts = Texts.in(locale);
        Formats formats = Formats.in(locale);
        return achievers.stream()
                .map(a -> texts.get(
                        "contributors.sentence.achievers",
                        texts.get("component." + a.component().code()),
                        formats.count(a.meeting().size()),
                        formats.count(a.contributors())))
                .toList();
    }

    private static String when(Score score, Texts texts, Formats formats) {
        return score.date().equals(score.earliestDate())
                ? texts.get("contributors.report", formats.date(score.date()))
                : texts.get("contributors.reports", formats.date(score.earliestDate()), formats.date(score.date()));
    }
}

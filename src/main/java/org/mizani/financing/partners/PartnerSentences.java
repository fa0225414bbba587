package org.mizani.financing.partners;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.RateSentences;
import org.mizani.financing.partners.Partnerships.Answer;
import org.mizani.financing.partners.Partnerships.Row;
import org.mizani.metrics.Period;
import org.mizani.operations.PartnerGroup;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Partnerships in words. */
public final class PartnerSentences {

    private final Answer answer;
    private final Period period;
    private final String currency;
    private final Texts texts;

    public PartnerSentences(Answer answer, Period period, String currency, Locale locale) {
        this.answer = answer;
        this.period = period;
        this.currency = currency;
        this.texts = Texts.in(locale);
    }

    /** What there is, and what was left out. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Map<String, String> byGroup = new LinkedHashMap<>();
        for (PartnerGroup group : PartnerGroup.values()) {
            List<Row> own =
                    answer.rows().stream().filter(r -> r.group() == group).toList();
            if (!own.isEmpty()) {
                byGroup.put(
                        group.code(),
                        texts.get(
                                "partners.sentence.group",
                                texts.get("partner-group." + group.code()),
                                operations(own)));
            }
        }
        sentences.add(texts.get(
                "partners.sentence.all",
                answer.rows().stream()
                        .map(r -> r.support().partner())
                        .filter(p -> !p.isBlank())
                        .distinct()
                        .count(),
                answer.rows().stream()
                        .map(r -> r.support().operation())
                        .distinct()
                        .count(),
                when()));
        if (!byGroup.isEmpty()) {
            sentences.add(String.join("; ", byGroup.values()) + ".");
        }
        List<Row> unnamed = answer.rows().stream()
                .filter(r -> r.support().partner().isBlank())
                .toList();
        if (!unnamed.isEmpty()) {
            sentences.add(texts.get("partners.sentence.unnamed", operations(unnamed)));
        }
        sentences.addAll(leftOut());
        return sentences;
    }

    /** What no row contains, and at which rates the others were converted. */
    public List<String> leftOut() {
        List<String> sentences = new ArrayList<>();
        if (!answer.beyond().isEmpty()) {
            sentences.add(
                    texts.get("partners.sentence.left-out", answer.beyond().size()));
        }
        if (Math.max(answer.beyond().size(), answer.notConverted().size()) > PartnerTables.MOST_OUTSIDE) {
            sentences.add(texts.get(
                    "financing.explorer.outside.cut",
                    answer.beyond().size() + answer.notConverted().size()));
        }
        RateSentences.of(answer.rates(), answer.notConverted().size(), currency, texts.locale())
                .ifPresent(sentences::add);
        return sentences;
    }

    private static String operations(List<Row> rows) {
        return rows.stream()
                .map(r -> r.support().operation())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String when() {
        return when(period, texts);
    }

    static String when(Period period, Texts texts) {
        boolean begins = !period.from().equals(Partnerships.ALWAYS.from());
        boolean ends = !period.to().equals(Partnerships.ALWAYS.to());
        if (begins && ends) {
            return MoneySentences.period(period, texts.locale());
        }
        Formats formats = Formats.in(texts.locale());
        return begins
                ? texts.get("partners.from", formats.date(period.from()))
                : ends ? texts.get("partners.until", formats.date(period.to())) : texts.get("partners.always");
    }
}

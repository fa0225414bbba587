package org.mizani.financing.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.RateSentences;
import org.mizani.financing.ValuedClaims;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** The Peace Fund and the AU's budget line in words. */
public final class FundSentences {

    private static final String USD = FundingQuestion.DEFAULT_CURRENCY;

    private final Texts texts;

    public FundSentences(Locale locale) {
        this.texts = Texts.in(locale);
    }

    /** The endowment, what is not reported, and with which rates the claims about the fund were converted. */
    public List<String> of(PeaceFund fund) {
        PeaceFund.Part part = fund.part(FundPart.ENDOWMENT);
        Formats formats = Formats.in(texts.locale());
        List<String> sentences = new ArrayList<>();
        if (part.shareOfTarget().known().isPresent()) {
            sentences.add(texts.get(
                    "fund.sentence.endowment",
                    formats.money(part.balance().amount(), USD),
                    asOf(part.balance(), texts),
                    formats.fineShare(part.shareOfTarget()),
                    formats.money(part.target().amount(), USD),
                    formats.money(part.missing(), USD)));
        } else {
            sentences.add(texts.get("fund.sentence.unknown"));
        }
        List<String> silent = Stream.of(FundPart.values())
                .filter(p -> p != FundPart.ENDOWMENT)
                .map(fund::part)
                .filter(p -> p.balance().inputs().isEmpty()
                        && p.target().inputs().isEmpty()
                        && p.spent().inputs().isEmpty())
                .map(p -> texts.get("fund.part." + p.part().code()))
                .toList();
        if (!silent.isEmpty()) {
            sentences.add(texts.get("fund.sentence.silent", String.join(", ", silent)));
        }
        if (!fund.elsewhere().isEmpty()) {
            sentences.add(texts.get(
                    "fund.sentence.elsewhere",
                    fund.elsewhere().size(),
                    fund.elsewhere().stream()
                            .map(v -> v.claim().funding().category())
                            .map(c -> c.isBlank() ? texts.get("fund.no-category") : c)
                            .distinct()
                            .collect(Collectors.joining(", "))));
        }
        rates(fund.claims()).ifPresent(sentences::add);
        return sentences;
    }

    /** With which rates the claims about the line were converted, and what had none; empty when all are in US dollars. */
    public Optional<String> of(BudgetLines lines) {
        return rates(lines.claims());
    }

    private Optional<String> rates(ValuedClaims claims) {
        return RateSentences.of(claims.rates(), claims.notConverted().size(), USD, texts.locale());
    }

    static String asOf(Stated balance, Texts texts) {
        LocalDate on = balance.on();
        return on == null
                ? texts.get("value.not-reported")
                : texts.get("financing.mark.on", Formats.in(texts.locale()).date(on));
    }
}

package org.mizani.financing;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** Positions in words. */
public final class MoneySentences {

    private MoneySentences() {}

    private static final int MOST_PERIODS = 4;

    /** One position in words, with basis, scope and period named, and what a reader must know of it. */
    public static String of(FundingPosition p, Basis basis, Locale locale) {
        List<String> sentences = new ArrayList<>();
        sentences.add(standing(p, basis, Texts.in(locale)));
        sentences.addAll(remarks(p, basis, locale));
        return String.join(" ", sentences);
    }

    /**
     * What a reader must know of a position: that its need adds up others, that need and money do not fall on the same
     * days, and that claims overlap the period without lying inside.
     */
    public static List<String> remarks(FundingPosition p, Basis basis, Locale locale) {
        Texts texts = Texts.in(locale);
        List<String> sentences = new ArrayList<>();
        long needs = p.needsAdded();
        if (needs > 1) {
            sentences.add(texts.get("financing.sentence.sum-of-needs", needs));
        }
        overlapping(p, locale).ifPresent(sentences::add);
        p.match(basis).ifPresent(match -> sentences.addAll(of(match, locale)));
        if (!p.beyond().isEmpty()) {
            sentences.add(texts.get("financing.sentence.beyond", p.beyond().size()));
        }
        return sentences;
    }

    /** That need and money do not fall on the same days; nothing where they do. */
    public static List<String> of(NeedMatch match, Locale locale) {
        Texts texts = Texts.in(locale);
        List<String> sentences = new ArrayList<>();
        if (!match.silent().isEmpty()) {
            sentences.add(texts.get(
                    "financing.sentence.silent-needs", match.silent().size(), periods(match.silent(), texts)));
        }
        if (match.outside() > 0) {
            sentences.add(texts.get("financing.sentence.outside-needs", match.outside()));
        }
        return sentences;
    }

    /** That needs are left out because they overlap others. */
    public static Optional<String> overlapping(FundingPosition p, Locale locale) {
        List<Period> periods = p.needs().overlapping().stream()
                .map(c -> c.funding().period())
                .distinct()
                .toList();
        Texts texts = Texts.in(locale);
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.get("financing.sentence.overlapping-needs", periods.size(), periods(periods, texts)));
    }

    /** The small print of a coverage whose need and money do not fall on the same days. */
    public static Optional<String> mark(NeedMatch match, Locale locale) {
        Texts texts = Texts.in(locale);
        List<String> words = new ArrayList<>();
        if (!match.silent().isEmpty()) {
            words.add(texts.get(
                    "financing.mark.silent-needs",
                    match.silent().size(),
                    match.needs().size()));
        }
        if (match.outside() > 0) {
            words.add(texts.get("financing.mark.outside-needs", match.outside()));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
    }

    private static String periods(List<Period> periods, Texts texts) {
        String named = periods.stream()
                .limit(MOST_PERIODS)
                .map(p -> period(p, texts.locale()))
                .collect(Collectors.joining("; "));
        int more = periods.size() - MOST_PERIODS;
        return more > 0 ? texts.get("financing.sentence.and-more", named, more) : named;
    }

    /** How long the cash on hand lasts, where a balance and a need are reported. */
    public static Optional<String> cashLasts(FundingPosition p, Locale locale) {
        CashCover cash = p.cash();
        LocalDate end = cash == null ? null : cash.runOutOn();
        if (cash == null || end == null) {
            return Optional.empty();
        }
        Formats formats = Formats.in(locale);
        return cash.months()
                .known()
                .map(months -> Texts.in(locale)
                        .get(
                                "financing.cash-lasts",
                                formats.date(cash.asOf()),
                                formats.number(MetricValue.of(months.setScale(1, RoundingMode.HALF_UP))),
                                formats.date(end)));
    }

    private static String standing(FundingPosition p, Basis basis, Texts texts) {
        Locale locale = texts.locale();
        Formats formats = Formats.in(locale);
        String currency = p.question().currency();
        Shortfall shortfall = p.shortfall(basis);
        String period = period(p.question().period(), locale);
        String scope = texts.get("scope." + p.question().scope().code());
        String basisName = texts.get("financing.basis." + basis.code());
        if (shortfall.shortfall().known().isEmpty()) {
            return texts.get("financing.sentence.unknown", period, scope, basisName);
        }
        if (shortfall.surplus().known().filter(s -> s.signum() > 0).isPresent()) {
            return texts.get(
                    "financing.sentence.surplus",
                    formats.share(shortfall.coverage()),
                    period,
                    scope,
                    formats.money(shortfall.surplus(), currency),
                    basisName);
        }
        return texts.get(
                "financing.sentence." + basis.code(),
                formats.share(shortfall.coverage()),
                period,
                scope,
                formats.money(shortfall.shortfall(), currency),
                basisName,
                formats.share(shortfall.open()));
    }

    /** A period in words: the year alone when it is a calendar year, months where it covers whole ones. */
    public static String period(Period period, Locale locale) {
        Formats formats = Formats.in(locale);
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from.equals(to)) {
            return formats.shortDate(from);
        }
        boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (months && from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
            return Integer.toString(from.getYear());
        }
        if (months && YearMonth.from(from).equals(YearMonth.from(to))) {
            return formats.month(from);
        }
        return Texts.in(locale)
                .get(
                        months ? "financing.period.months" : "financing.period",
                        months ? formats.month(from) : formats.shortDate(from),
                        months ? formats.month(to) : formats.shortDate(to));
    }
}

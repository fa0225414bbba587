package org.mizani.financing.explorer;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mizani.financing.Basis;
import org.mizani.financing.Concentration;
import org.mizani.financing.ExchangeRate;
import org.mizani.financing.RateSentences;
import org.mizani.financing.Shortfall;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** An answer in a few sentences, before any table is read. */
public final class MoneyOverviewSentences {

    private static final int MOST_RATES = 4;

    private final MoneyOverview overview;
    private final MoneyWords words;
    private final Texts texts;
    private final Formats formats;
    private final Caveats caveats;

    public MoneyOverviewSentences(MoneyOverview overview, MoneyWords words) {
        this.overview = overview;
        this.words = words;
        this.texts = words.texts();
        this.formats = words.formats();
        this.caveats = new Caveats(overview, words);
    }

    /** What is missing, what is left over, and what could not be counted. */
    public List<String> sentences() {
        List<String> all = new ArrayList<>();
        all.add(standing());
        MoneyTotal total = overview.total();
        if (total.surplus().known().filter(s -> s.signum() > 0).isPresent()) {
            all.add(texts.get("financing.explorer.sentence.surplus", words.money(total.surplus()), words.basis()));
        }
        caveats.compared().ifPresent(all::add);
        all.add(texts.get(
                overview.filter().basis() == Basis.PLEDGED
                        ? "financing.explorer.sentence.pledges-count"
                        : "financing.explorer.sentence.pledges-do-not"));
        long needs = overview.rows().stream()
                .filter(r -> r.position().needsAdded() > 1)
                .count();
        if (needs > 0) {
            all.add(texts.get("financing.explorer.sentence.needs-added", needs));
        }
        all.addAll(caveats.days());
        if (overview.filter().prorata()) {
            all.add(texts.get("financing.explorer.note.prorata"));
        }
        leftOut(all);
        return all;
    }

    private String standing() {
        MoneyTotal total = overview.total();
        if (total.shortfall().known().isEmpty()) {
            return texts.get(
                    total.shortfall().equals(MoneyTotal.DAYS_DIFFER)
                            ? "financing.explorer.sentence.days-differ"
                            : "financing.explorer.sentence.unknown",
                    words.subject(),
                    words.period(),
                    words.scope(),
                    words.basis());
        }
        String key = overview.filter().basis() == Basis.ARREARS ? "arrears" : "standing";
        return texts.get(
                "financing.explorer.sentence." + key,
                words.subject(),
                words.period(),
                words.scope(),
                words.basis(),
                words.money(total.shortfall()),
                formats.share(total.coverage()),
                words.money(total.need()),
                formats.share(Shortfall.open(total.coverage())));
    }

    private void leftOut(List<String> all) {
        if (!overview.leftOut().isEmpty()) {
            all.add(texts.get(
                    "financing.explorer.sentence.left-out", overview.leftOut().size()));
        }
        if (!overview.notConverted().isEmpty()) {
            all.add(texts.get("financing.rates.missing", overview.notConverted().size()));
        }
        if (!overview.silent().isEmpty()) {
            all.add(texts.get(
                    "financing.explorer.sentence.silent",
                    overview.silent().size(),
                    MoneyWords.codes(overview.silent())));
        }
        if (!overview.withoutMandate().isEmpty()) {
            all.add(texts.get(
                    "financing.explorer.sentence.without-mandate", MoneyWords.codes(overview.withoutMandate())));
        }
        rates(all);
    }

    /** No amount is converted without its rate; many rates are counted, and each stands behind its figure. */
    private void rates(List<String> all) {
        Set<ExchangeRate> used = new LinkedHashSet<>();
        overview.rows().forEach(r -> used.addAll(r.position().rates()));
        if (used.isEmpty()) {
            return;
        }
        if (used.size() <= MOST_RATES) {
            List<String> rates =
                    used.stream().map(r -> RateSentences.of(r, texts.locale())).toList();
            all.add(texts.get("financing.rates.used", words.currency(), String.join("; ", rates)));
            return;
        }
        List<ExchangeRate> byDate =
                used.stream().sorted(Comparator.comparing(ExchangeRate::date)).toList();
        all.add(texts.get(
                "financing.explorer.sentence.rates",
                words.currency(),
                used.size(),
                formats.date(byDate.getFirst().date()),
                formats.date(byDate.getLast().date())));
    }

    /** How much comes from few. */
    public String concentration(MoneyBreakdown by) {
        Concentration concentration = overview.concentration(by);
        return concentration
                .hhi()
                .known()
                .map(hhi -> texts.get(
                        "financing.explorer.sentence.concentration",
                        words.by(by),
                        formats.number(MetricValue.of(hhi.setScale(0, RoundingMode.HALF_UP))),
                        words.label(by, concentration.largest().orElse("")),
                        formats.share(concentration.top1())))
                .orElseGet(() ->
                        texts.get("financing.explorer.sentence.no-concentration", formats.absent(concentration.hhi())));
    }
}

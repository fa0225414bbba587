package org.mizani.financing.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.RateSentences;
import org.mizani.metrics.MetricValue;
import org.mizani.ui.texts.Formats;
import org.mizani.ui.texts.Texts;

/** A scenario in words. */
public final class ScenarioSentences {

    private ScenarioSentences() {}

    /** Decision and cap in a few words. */
    static String decision(Scenario scenario, Locale locale) {
        Texts texts = Texts.in(locale);
        return scenario.question().approved()
                ? texts.get("scenario.supposed.yes", percent(scenario, locale))
                : texts.get("scenario.supposed.no");
    }

    /** The cap without its sign. */
    static String percent(Scenario scenario, Locale locale) {
        return Formats.in(locale)
                .number(MetricValue.of(scenario.question().cap().share().movePointRight(2)));
    }

    /** Today's position on the basis received. */
    public static String today(Scenario scenario, Locale locale) {
        return MoneySentences.of(scenario.today(), Basis.RECEIVED, locale);
    }

    /** What is supposed and what it would leave to find, then what it rests on; what is missing is said. */
    public static List<String> of(Scenario scenario, Locale locale) {
        Texts texts = Texts.in(locale);
        FundingPosition today = scenario.today();
        List<String> sentences = new ArrayList<>();
        if (scenario.base().known().isEmpty()) {
            sentences.add(texts.get("scenario.sentence.no-need"));
            return sentences;
        }
        sentences.add(supposed(scenario, texts));
        if (scenario.mobilised().known().isEmpty()) {
            sentences.add(texts.get("scenario.sentence.nothing-paid"));
        } else {
            sentences.add(texts.get(
                    scenario.surplus().known().filter(s -> s.signum() > 0).isPresent()
                            ? "scenario.sentence.surplus"
                            : "scenario.sentence.to-find",
                    money(scenario, scenario.mobilised(), locale),
                    money(scenario, scenario.toFind(), locale),
                    money(scenario, scenario.surplus(), locale)));
        }
        if (scenario.question().approved() && scenario.missingToday().known().isPresent()) {
            sentences.add(texts.get("scenario.sentence.without", money(scenario, scenario.missingToday(), locale)));
        }
        if (scenario.source(Source.UN_ASSESSED).known().isPresent()
                && scenario.question().approved()) {
            sentences.add(texts.get(
                    "scenario.sentence.un-paid", money(scenario, scenario.source(Source.UN_ASSESSED), locale)));
        }
        if (today.value(Measure.REQUIREMENT).known().isEmpty()) {
            sentences.add(texts.get("scenario.sentence.base-only"));
        }
        RateSentences.of(today, locale).ifPresent(sentences::add);
        return sentences;
    }

    private static String supposed(Scenario scenario, Texts texts) {
        Locale locale = texts.locale();
        var funding = scenario.question().funding();
        String period = MoneySentences.period(funding.period(), locale);
        String scope = texts.get("scope." + funding.scope().code());
        return scenario.question().approved()
                ? texts.get(
                        "scenario.sentence.yes",
                        funding.operation(),
                        period,
                        scope,
                        percent(scenario, locale),
                        money(scenario, scenario.base(), locale),
                        money(scenario, scenario.unShare(), locale),
                        money(scenario, scenario.remainder(), locale))
                : texts.get(
                        "scenario.sentence.no",
                        funding.operation(),
                        period,
                        scope,
                        money(scenario, scenario.remainder(), locale));
    }

    /** In full: the parts of a scenario are to be seen to add up. */
    private static String money(Scenario scenario, MetricValue amount, Locale locale) {
        return scenario.question().funding().currency() + "\u00a0"
                + Formats.in(locale).amount(amount);
    }
}

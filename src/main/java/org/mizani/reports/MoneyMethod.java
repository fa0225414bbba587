package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import org.mizani.financing.Conversions;
import org.mizani.financing.LeftOut;
import org.mizani.financing.RateSentences;
import org.mizani.reports.Document.Fact;
import org.mizani.ui.texts.Texts;

/** What a reader must know to use amounts: basis, scope, how they were converted and what was not. */
final class MoneyMethod {

    private MoneyMethod() {}

    /** What counts as money, and that scopes are never added. */
    static List<Fact> basis(ReportParameters p, Texts texts) {
        return List.of(
                new Fact(
                        texts.get("reports.basis"),
                        texts.get("reports.method.basis." + p.basis().code())),
                scopes(texts));
    }

    /** That scopes are never added. */
    static Fact scopes(Texts texts) {
        return new Fact(texts.get("reports.scope"), texts.get("reports.method.scope"));
    }

    /** The exchange rates of all sections, each with its date and source, and each claim that had none. */
    static List<Fact> conversions(Conversions all, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                texts.get("reports.method.rates"),
                all.rates().isEmpty()
                        ? texts.get("reports.method.no-rates")
                        : RateSentences.joined(all.rates(), texts.locale())));
        LeftOut.withoutRate(all.notConverted(), texts.locale())
                .ifPresent(words -> facts.add(new Fact(texts.get("reports.method.not-converted"), words)));
        return facts;
    }
}

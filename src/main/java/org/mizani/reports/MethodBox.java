package org.mizani.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mizani.financing.ExchangeRate;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.LeftOut;
import org.mizani.financing.RateSentences;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.reports.Document.Fact;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** What a reader must know to use the figures. */
@Component
class MethodBox {

    private final TargetQueries targets;
    private final FinanceSection finance;

    MethodBox(TargetQueries targets, FinanceSection finance) {
        this.targets = targets;
        this.finance = finance;
    }

    List<Fact> facts(ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                texts.get("reports.basis"),
                texts.get("reports.method.basis." + p.basis().code())));
        facts.add(new Fact(texts.get("reports.scope"), texts.get("reports.method.scope")));
        facts.add(new Fact(texts.get("reports.method.shares"), texts.get("reports.method.shares-rule")));
        facts.add(new Fact(texts.get("reports.method.targets"), targets(p, texts)));
        List<FundingPosition> shown = finance.positions(p);
        facts.add(new Fact(texts.get("reports.method.rates"), rates(shown, p, texts)));
        LeftOut.withoutRate(shown, p.locale())
                .ifPresent(words -> facts.add(new Fact(texts.get("reports.method.not-converted"), words)));
        facts.add(new Fact(texts.get("reports.method.blanks"), texts.get("reports.method.blanks-rule")));
        return facts;
    }

    private String targets(ReportParameters p, Texts texts) {
        Optional<TargetFramework> framework = targets.framework(TargetFramework.USUAL);
        return framework
                .map(f -> texts.get(
                        f.binds(p.operation()) ? "reports.method.targets-bind" : "reports.method.targets-benchmark",
                        f.name(p.locale()),
                        f.code()))
                .orElseGet(() -> texts.get("reports.not-available"));
    }

    private static String rates(List<FundingPosition> shown, ReportParameters p, Texts texts) {
        List<ExchangeRate> used = shown.stream()
                .flatMap(position -> position.rates().stream())
                .distinct()
                .toList();
        return used.isEmpty()
                ? texts.get("reports.method.no-rates")
                : used.stream()
                        .map(r -> RateSentences.of(r, p.locale()))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }
}

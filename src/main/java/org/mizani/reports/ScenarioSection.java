package org.mizani.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizani.financing.Basis;
import org.mizani.financing.Conversions;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.FundingSlice;
import org.mizani.financing.OtherScopes;
import org.mizani.financing.Scope;
import org.mizani.financing.meaning.GapMeaning;
import org.mizani.financing.meaning.GapTable;
import org.mizani.financing.meaning.Gaps;
import org.mizani.financing.meaning.HeadRates;
import org.mizani.financing.scenario.Cap;
import org.mizani.financing.scenario.Scenario;
import org.mizani.financing.scenario.ScenarioAnswer;
import org.mizani.financing.scenario.ScenarioCharts;
import org.mizani.financing.scenario.ScenarioQuestion;
import org.mizani.financing.scenario.ScenarioSentences;
import org.mizani.financing.scenario.ScenarioTables;
import org.mizani.financing.scenario.Scenarios;
import org.mizani.tables.Table;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/**
 * What is left to find if the UN shared the cost under resolution 2719 (2023) at the highest share, beside today: of each
 * scope the stated periods inside the asked one, or without one the newest.
 */
@Component
class ScenarioSection implements SectionWriter {

    private final Scenarios scenarios;
    private final Gaps gaps;
    private final HeadRates rates;
    private final FinancingQueries financing;

    ScenarioSection(Scenarios scenarios, Gaps gaps, HeadRates rates, FinancingQueries financing) {
        this.scenarios = scenarios;
        this.gaps = gaps;
        this.rates = rates;
        this.financing = financing;
    }

    @Override
    public String code() {
        return "scenario";
    }

    @Override
    public boolean supposed() {
        return true;
    }

    @Override
    public SectionContent write(ReportParameters p) {
        List<Scenario> all = scenarios(p);
        return new SectionContent(
                blocks(all, p),
                MoneyMethod.basis(p, Texts.in(p.locale())),
                Conversions.of(
                        all.stream().map(Scenario::today).map(Conversions::of).toList()));
    }

    private List<Block> blocks(List<Scenario> all, ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        if (all.isEmpty()) {
            return List.of(new Block.Note(OtherScopes.words(
                            p.scope(), covered(p).map(FundingSlice::scope).toList(), p.locale())
                    .orElseGet(() -> texts.get("reports.finance.nothing"))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note(texts.get("scenario.banner")));
        if (p.from() == null && p.to() == null) {
            blocks.add(new Block.Paragraph(texts.get("reports.scenario.newest")));
        }
        if (all.size() > 1) {
            blocks.add(new Block.Paragraph(texts.get("reports.finance.scopes-apart")));
        }
        all.forEach(scenario -> blocks.addAll(blocks(scenario, p)));
        return blocks;
    }

    private List<Block> blocks(Scenario scenario, ReportParameters p) {
        List<Block> blocks = new ArrayList<>();
        ScenarioSentences.of(scenario, p.locale()).forEach(s -> blocks.add(new Block.Paragraph(s)));
        blocks.add(new Block.Paragraph(ScenarioSentences.today(scenario, p.locale())));
        Table money = ScenarioTables.money(scenario, p.locale());
        blocks.add(new Block.Figures(money));
        ScenarioCharts.today(scenario, p.locale()).ifPresent(chart -> blocks.add(new Block.Picture(chart)));
        ScenarioCharts.supposed(scenario, p.locale()).ifPresent(chart -> blocks.add(new Block.Picture(chart)));
        GapMeaning meaning =
                gaps.of(scenario.today(), Basis.RECEIVED, scenario.question().rate());
        blocks.add(new Block.Figures(ScenarioTables.meaning(scenario, meaning, p.locale())));
        blocks.add(new Block.Figures(GapTable.of(List.of(meaning), p.locale())));
        return blocks;
    }

    private List<Scenario> scenarios(ReportParameters p) {
        return slices(p)
                .map(slice -> new FundingQuestion(
                        p.operation().code(),
                        slice.period(),
                        slice.scope(),
                        FundingQuestion.DEFAULT_CURRENCY,
                        p.knownAt()))
                .map(funding -> new ScenarioQuestion(funding, Cap.MOST, true, null, rates.usual(funding)))
                .map(scenarios::answer)
                .flatMap(answer -> answer instanceof ScenarioAnswer.Answered(Scenario scenario)
                        ? Stream.of(scenario)
                        : Stream.empty())
                .toList();
    }

    /** Of every scope. */
    private Stream<FundingSlice> covered(ReportParameters p) {
        return financing.slices(p.operation().code(), p.knownAt()).stream().filter(slice -> p.covers(slice.period()));
    }

    private Stream<FundingSlice> slices(ReportParameters p) {
        Stream<FundingSlice> asked = covered(p).filter(slice -> p.scope() == null || p.scope() == slice.scope());
        if (p.from() != null || p.to() != null) {
            return asked;
        }
        Map<Scope, FundingSlice> newest = asked.collect(Collectors.toMap(
                FundingSlice::scope,
                slice -> slice,
                (one, other) -> Stream.of(one, other)
                        .max(Comparator.comparing(slice -> slice.period().to()))
                        .orElseThrow()));
        return newest.values().stream().sorted(Comparator.comparing(FundingSlice::scope));
    }
}

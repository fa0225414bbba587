package org.mizani.overview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mizani.charts.ChartView;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.MoneyCharts;
import org.mizani.financing.MoneyCharts.ScopeMoney;
import org.mizani.financing.RateSentences;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.operations.Component;
import org.mizani.operations.ContributorQueries;
import org.mizani.overview.OperationMap;
import org.mizani.overview.Standing;
import org.mizani.parity.ShareCharts;
import org.mizani.parity.ShareCharts.Shares;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.tables.ui.TableTwin;
import org.mizani.ui.texts.Texts;

/** The operations side by side: the share of women over time, and the money of each scope apart. */
@org.springframework.stereotype.Component
class OverviewCharts {

    private final ShareCharts shares;
    private final TargetQueries targets;
    private final ContributorQueries contributors;

    OverviewCharts(ShareCharts shares, TargetQueries targets, ContributorQueries contributors) {
        this.shares = shares;
        this.targets = targets;
        this.contributors = contributors;
    }

    Div of(List<Standing> standings, Basis basis, Locale locale) {
        Texts texts = Texts.in(locale);
        Div section = new Div();
        section.addClassName("section");
        Shares troops = troops(standings, locale);
        if (troops.chart() != null) {
            section.add(
                    new H2(texts.get("overview.shares")),
                    new ChartView(troops.chart(), troops.table()),
                    new TableTwin(troops.table(), locale));
        }
        List<FundingPosition> needs =
                standings.stream().map(Standing::need).flatMap(Optional::stream).toList();
        List<ScopeMoney> money = MoneyCharts.across(
                texts.get("overview.money.subject"), needs, basis, FundingQuestion.DEFAULT_CURRENCY, locale);
        OperationMap map = OperationMap.of(standings, contributors.names(locale), locale);
        section.add(
                new H2(texts.get("overview.map")),
                new ChartView(map.chart(), map.table()),
                new TableTwin(map.table(), locale));
        if (!money.isEmpty()) {
            section.add(new H2(texts.get("overview.money")));
            money.forEach(m -> add(section, m, locale));
            RateSentences.of(needs, FundingQuestion.DEFAULT_CURRENCY, locale)
                    .ifPresent(s -> section.add(new Paragraph(s)));
        }
        return section;
    }

    private Shares troops(List<Standing> standings, Locale locale) {
        TargetFramework framework = targets.framework(TargetFramework.USUAL).orElseThrow();
        Map<String, Map<Component, HeadcountSeries>> series = new TreeMap<>();
        standings.forEach(s -> series.put(s.operation().code(), s.history()));
        return shares.across(Component.TROOPS, series, framework, locale);
    }

    private static void add(Div section, ScopeMoney money, Locale locale) {
        if (money.chart() != null) {
            section.add(new ChartView(money.chart(), money.table()), new TableTwin(money.table(), locale));
        }
    }
}

package org.mizani.overview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mizani.charts.ChartView;
import org.mizani.financing.Basis;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.MoneyCharts;
import org.mizani.financing.MoneyCharts.ScopeMoney;
import org.mizani.financing.RateSentences;
import org.mizani.headcounts.SuccessionCharts;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.mizani.parity.ShareCharts;
import org.mizani.parity.ShareCharts.Shares;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.tables.ui.TableTwin;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** The charts of a comparison: women, strength, and the money of each scope apart. */
@Component
class ComparedCharts {

    private final ShareCharts shares;
    private final SuccessionCharts successions;
    private final FinancingQueries financing;
    private final TargetQueries targets;

    ComparedCharts(
            ShareCharts shares, SuccessionCharts successions, FinancingQueries financing, TargetQueries targets) {
        this.shares = shares;
        this.successions = successions;
        this.financing = financing;
        this.targets = targets;
    }

    Div of(List<Operation> operations, Basis basis, Locale locale) {
        Texts texts = Texts.in(locale);
        Div section = new Div();
        section.addClassName("section");
        addWomen(section, operations, texts);
        addStrength(section, operations, texts);
        addMoney(section, operations, basis, texts);
        return section;
    }

    private void addWomen(Div section, List<Operation> operations, Texts texts) {
        section.add(new H2(texts.get("overview.shares")));
        TargetFramework framework = targets.framework(TargetFramework.USUAL).orElseThrow();
        Shares women = shares.compare(operations, framework, texts.locale());
        if (women.chart() == null) {
            section.add(new Paragraph(texts.get("overview.no-share")));
        } else {
            section.add(new ChartView(women.chart(), women.table()), new TableTwin(women.table(), texts.locale()));
        }
    }

    private void addStrength(Div section, List<Operation> operations, Texts texts) {
        SuccessionCharts.Succession strength = successions.of(byTime(operations), texts.locale());
        if (strength.chart() != null) {
            section.add(
                    new H2(texts.get("operation.tab.strength")),
                    new ChartView(strength.chart(), strength.table()),
                    new TableTwin(strength.table(), texts.locale()));
        }
    }

    private static List<Operation> byTime(List<Operation> operations) {
        return operations.stream()
                .sorted(Comparator.comparing(o -> o.startedOn() == null ? LocalDate.MIN : o.startedOn()))
                .toList();
    }

    private void addMoney(Div section, List<Operation> operations, Basis basis, Texts texts) {
        String names = operations.stream().map(Operation::code).collect(Collectors.joining(", "));
        List<FundingPosition> positions = operations.stream()
                .flatMap(o -> financing.positions(o.code(), FundingQuestion.DEFAULT_CURRENCY, KnownAt.NOW).stream())
                .toList();
        List<ScopeMoney> money =
                MoneyCharts.across(names, positions, basis, FundingQuestion.DEFAULT_CURRENCY, texts.locale());
        if (money.isEmpty()) {
            return;
        }
        section.add(new H2(texts.get("overview.money")));
        if (money.size() > 1) {
            section.add(new Paragraph(texts.get("financing.scopes-apart")));
        }
        for (ScopeMoney scope : money) {
            if (scope.chart() == null) {
                section.add(new TableView(scope.table(), texts.locale()));
            } else {
                section.add(new ChartView(scope.chart(), scope.table()), new TableTwin(scope.table(), texts.locale()));
            }
        }
        RateSentences.of(positions, FundingQuestion.DEFAULT_CURRENCY, texts.locale())
                .ifPresent(s -> section.add(new Paragraph(s)));
    }
}

package org.mizani.financing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.charts.ChartView;
import org.mizani.financing.ArrearsTable;
import org.mizani.financing.Basis;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.MoneyCharts;
import org.mizani.financing.MoneyCharts.ScopeMoney;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.MoneyTable;
import org.mizani.financing.OtherScopes;
import org.mizani.financing.PartnerFunding;
import org.mizani.financing.PartnerTable;
import org.mizani.financing.Pictured;
import org.mizani.financing.RateSentences;
import org.mizani.financing.ReceiptsCharts;
import org.mizani.financing.Scope;
import org.mizani.financing.WaterfallCharts;
import org.mizani.financing.meaning.ui.GapSection;
import org.mizani.metrics.Period;
import org.mizani.metrics.RecordYears;
import org.mizani.operations.Operation;
import org.mizani.operations.PartnerQueries;
import org.mizani.operations.ui.OperationFilter;
import org.mizani.operations.ui.OperationTab;
import org.mizani.tables.ui.TableTwin;
import org.mizani.tables.ui.TableView;
import org.mizani.ui.Announcer;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Money: for each scope apart, what is needed, what came, and what is missing on the named basis. */
@Component
class MoneyTab implements OperationTab {

    private final MoneyCharts charts;
    private final FinancingQueries financing;
    private final PartnerQueries partners;
    private final GapSection gaps;

    MoneyTab(MoneyCharts charts, FinancingQueries financing, PartnerQueries partners, GapSection gaps) {
        this.charts = charts;
        this.financing = financing;
        this.partners = partners;
        this.gaps = gaps;
    }

    @Override
    public String code() {
        return "money";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Div content(Operation operation, OperationFilter filter) {
        Locale locale = UI.getCurrent().getLocale();
        Texts texts = Texts.in(locale);
        Basis basis = filter.basis() == null
                ? Basis.DEFAULT
                : Basis.byCode(filter.basis()).orElse(Basis.DEFAULT);
        Scope scope =
                filter.scope() == null ? null : Scope.byCode(filter.scope()).orElse(null);
        List<ScopeMoney> money = charts.onRecord(
                operation.code(),
                period(filter),
                scope,
                basis,
                FundingQuestion.DEFAULT_CURRENCY,
                filter.knownAt(),
                locale);
        Div content = new Div(new H2(texts.get("operation.tab.money")));
        content.addClassName("section");
        if (money.isEmpty()) {
            Paragraph none = new Paragraph(OtherScopes.words(
                            scope, financing.touched(operation.code(), whole(period(filter)), filter.knownAt()), locale)
                    .orElseGet(() -> texts.get("financing.none")));
            none.addClassName("empty-state");
            content.add(none);
        }
        if (money.size() > 1) {
            content.add(new Paragraph(texts.get("financing.scopes-apart")));
        }
        Map<String, String> names = partners.names(locale);
        money.forEach(m -> {
            add(content, m, names, basis, locale);
            content.add(gaps.of(m.positions(), basis, filter, locale));
        });
        return content;
    }

    /** The words of this tab are the rates under the gaps. */
    @Override
    public boolean takes(com.vaadin.flow.component.Component shown, OperationFilter filter) {
        GapSection.take(shown.getChildren(), filter);
        return true;
    }

    private void add(Div content, ScopeMoney money, Map<String, String> names, Basis basis, Locale locale) {
        if (money.chart() != null) {
            money.positions().forEach(p -> {
                Paragraph sentence = new Paragraph(MoneySentences.of(p, basis, locale));
                sentence.addClassName(Announcer.RESULT);
                content.add(sentence);
            });
            money.positions().stream()
                    .flatMap(p -> MoneySentences.cashLasts(p, locale).stream())
                    .forEach(words -> content.add(new Paragraph(words)));
            content.add(new ChartView(money.chart(), money.table()));
        }
        if (money.positions().stream().anyMatch(p -> MoneyTable.tells(p, basis))) {
            content.add(new TableView(money.table(), locale));
        }
        ArrearsTable.of(money.positions(), locale).ifPresent(owed -> content.add(new TableView(owed, locale)));
        money.positions().stream()
                .flatMap(p -> RateSentences.of(p, locale).stream())
                .distinct()
                .forEach(s -> content.add(new Paragraph(s)));
        money.positions().forEach(p -> {
            List<PartnerFunding> payers = financing.partners(p.question());
            Optional<String> rates = RateSentences.of(p, locale);
            WaterfallCharts.of(p, payers, names, basis, locale)
                    .ifPresent(c -> add(content, c.withRates(rates), locale));
            ReceiptsCharts.of(p, payers, locale).ifPresent(c -> add(content, c.withRates(rates), locale));
            if (payers.stream().anyMatch(payer -> !payer.partner().isBlank())) {
                content.add(new TableView(
                        PartnerTable.of(p.question(), payers, names, locale).withRates(rates), locale));
            }
        });
    }

    private static void add(Div content, Pictured picture, Locale locale) {
        content.add(new ChartView(picture.chart(), picture.table()), new TableTwin(picture.table(), locale));
    }

    private static Period whole(@Nullable Period period) {
        return period == null ? RecordYears.ALL : period;
    }

    private static @Nullable Period period(OperationFilter filter) {
        LocalDate from = filter.from() == null ? RecordYears.ALL.from() : filter.from();
        LocalDate to = filter.to() == null ? RecordYears.ALL.to() : filter.to();
        boolean all = filter.from() == null && filter.to() == null;
        return all || to.isBefore(from) ? null : new Period(from, to);
    }
}

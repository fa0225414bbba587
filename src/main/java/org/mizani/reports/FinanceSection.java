package org.mizani.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.ArrearsBook;
import org.mizani.financing.ArrearsQueries;
import org.mizani.financing.ArrearsQuestion;
import org.mizani.financing.ArrearsTable;
import org.mizani.financing.Conversions;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.LeftOut;
import org.mizani.financing.MoneyCharts;
import org.mizani.financing.MoneyCharts.ScopeMoney;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.MoneyTable;
import org.mizani.financing.OtherScopes;
import org.mizani.financing.Scope;
import org.mizani.metrics.Period;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Need, money and shortfall on the asked basis, each scope by itself. */
@Component
class FinanceSection implements SectionWriter {

    private static final LocalDate LONG_AGO = LocalDate.of(1945, 1, 1);

    private final MoneyCharts charts;
    private final FinancingQueries financing;
    private final ArrearsQueries arrears;

    FinanceSection(MoneyCharts charts, FinancingQueries financing, ArrearsQueries arrears) {
        this.arrears = arrears;
        this.charts = charts;
        this.financing = financing;
    }

    @Override
    public String code() {
        return "finance";
    }

    @Override
    public SectionContent write(ReportParameters p) {
        List<ScopeMoney> money = money(p);
        List<FundingPosition> wholes = wholes(p, money);
        List<FundingPosition> shown = positions(money, wholes);
        ArrearsBook owed = owed(p);
        return new SectionContent(
                blocks(p, money, wholes, shown),
                MoneyMethod.basis(p, Texts.in(p.locale())),
                Conversions.of(Stream.concat(
                                shown.stream().map(Conversions::of),
                                owed.scopes().stream().map(Conversions::of))
                        .toList()));
    }

    private List<Block> blocks(
            ReportParameters p, List<ScopeMoney> money, List<FundingPosition> wholes, List<FundingPosition> shown) {
        Texts texts = Texts.in(p.locale());
        List<Block> blocks = new ArrayList<>();
        if (money.isEmpty() && wholes.isEmpty()) {
            blocks.add(new Block.Note(OtherScopes.words(
                            p.scope(), financing.touched(p.operation().code(), p.openPeriod(), p.knownAt()), p.locale())
                    .orElseGet(() -> texts.get("reports.finance.nothing"))));
        }
        if (money.size() > 1) {
            blocks.add(new Block.Paragraph(texts.get("reports.finance.scopes-apart")));
        }
        for (FundingPosition whole : wholes) {
            blocks.add(new Block.Paragraph(MoneySentences.of(whole, p.basis(), p.locale())));
            blocks.add(new Block.Figures(MoneyTable.of(caption(whole, p, texts), whole, p.basis(), p.locale())));
        }
        for (ScopeMoney scope : money) {
            scope.positions().stream()
                    .map(position -> MoneySentences.of(position, p.basis(), p.locale()))
                    .forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
            blocks.add(
                    scope.chart() == null
                            ? new Block.Figures(scope.table())
                            : new Block.Chart(scope.chart(), scope.table()));
        }
        blocks.addAll(arrears(p, shown));
        LeftOut.table(p.operation().code(), shown, p.locale()).ifPresent(table -> {
            blocks.add(new Block.Note(texts.get("reports.finance.left-out")));
            blocks.add(new Block.Figures(table));
        });
        return blocks;
    }

    private static List<FundingPosition> positions(List<ScopeMoney> money, List<FundingPosition> wholes) {
        return Stream.concat(wholes.stream(), money.stream().flatMap(m -> m.positions().stream()))
                .toList();
    }

    private static String caption(FundingPosition whole, ReportParameters p, Texts texts) {
        FundingQuestion question = whole.question();
        return texts.get(
                "reports.finance.whole",
                question.operation(),
                texts.get("scope." + question.scope().code()),
                texts.get("financing.basis." + p.basis().code()),
                question.currency());
    }

    /** The statements of arrears that are last before the report's date, with their exchange rates. */
    private ArrearsBook owed(ReportParameters p) {
        return arrears.book(new ArrearsQuestion(
                p.operation().code(), null, p.date(), p.scope(), FundingQuestion.DEFAULT_CURRENCY, p.knownAt()));
    }

    /** What is owed on any basis, by scope: at the dates that the positions show, and last before the report's date. */
    private List<Block> arrears(ReportParameters p, List<FundingPosition> shown) {
        Period untilDate = new Period(LONG_AGO, p.date());
        List<Block> blocks = new ArrayList<>();
        for (Scope scope : financing.scopes(p.operation().code(), untilDate, p.knownAt())) {
            if (p.scope() == null || p.scope() == scope) {
                Stream<FundingPosition> ofScope =
                        shown.stream().filter(position -> position.question().scope() == scope);
                FundingPosition last = position(p, untilDate, scope);
                ArrearsTable.of(Stream.concat(ofScope, Stream.of(last)).toList(), p.locale())
                        .ifPresent(table -> blocks.add(new Block.Figures(table)));
            }
        }
        return blocks;
    }

    /** The stated periods inside the asked one, by scope. */
    private List<ScopeMoney> money(ReportParameters p) {
        return charts.of(
                p.operation().code(),
                within(p),
                p.scope(),
                p.basis(),
                FundingQuestion.DEFAULT_CURRENCY,
                p.knownAt(),
                p.locale());
    }

    /** The asked period as a whole in each scope, where it is not one of the stated periods anyway. */
    private List<FundingPosition> wholes(ReportParameters p, List<ScopeMoney> money) {
        Optional<Period> period = p.period();
        if (period.isEmpty()) {
            return List.of();
        }
        List<FundingPosition> wholes = new ArrayList<>();
        for (Scope scope : financing.scopes(p.operation().code(), period.get(), p.knownAt())) {
            boolean asked = p.scope() == null || p.scope() == scope;
            if (asked && !states(money, scope, period.get())) {
                FundingPosition whole = position(p, period.get(), scope);
                if (!whole.empty() || !whole.beyond().isEmpty()) {
                    wholes.add(whole);
                }
            }
        }
        return wholes;
    }

    private FundingPosition position(ReportParameters p, Period period, Scope scope) {
        return financing.position(new FundingQuestion(
                p.operation().code(), period, scope, FundingQuestion.DEFAULT_CURRENCY, p.knownAt()));
    }

    private static boolean states(List<ScopeMoney> money, Scope scope, Period period) {
        return money.stream()
                .filter(m -> m.scope() == scope)
                .flatMap(m -> m.positions().stream())
                .anyMatch(position -> position.question().period().equals(period));
    }

    private static @Nullable Period within(ReportParameters p) {
        return p.from() == null && p.to() == null ? null : p.openPeriod();
    }
}

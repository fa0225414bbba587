package org.mizani.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.MoneyCharts;
import org.mizani.financing.MoneyCharts.ScopeMoney;
import org.mizani.financing.MoneySentences;
import org.mizani.financing.Scope;
import org.mizani.metrics.Period;
import org.mizani.ui.texts.Texts;
import org.springframework.stereotype.Component;

/** Need, money and shortfall on the asked basis, each scope by itself. */
@Component
class FinanceSection implements SectionWriter {

    private static final LocalDate LONG_AGO = LocalDate.of(1945, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2199, 12, 31);

    private final MoneyCharts charts;
    private final FinancingQueries financing;

    FinanceSection(MoneyCharts charts, FinancingQueries financing) {
        this.charts = charts;
        this.financing = financing;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.FINANCE;
    }

    @Override
    public List<Block> blocks(ReportParameters p) {
        Texts texts = Texts.in(p.locale());
        List<ScopeMoney> money = money(p);
        List<FundingPosition> wholes = wholes(p, money);
        if (money.isEmpty() && wholes.isEmpty()) {
            return List.of(new Block.Note(texts.get("reports.finance.nothing")));
        }
        List<Block> blocks = new ArrayList<>();
        if (money.size() > 1) {
            blocks.add(new Block.Paragraph(texts.get("reports.finance.scopes-apart")));
        }
        for (FundingPosition whole : wholes) {
            blocks.add(new Block.Paragraph(MoneySentences.of(whole, p.basis(), p.locale())));
            blocks.add(new Block.Figures(PeriodTable.of(whole, p.basis(), p.locale())));
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
        return blocks;
    }

    /** The stated periods inside the asked one, by scope. */
    List<ScopeMoney> money(ReportParameters p) {
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
    List<FundingPosition> wholes(ReportParameters p, List<ScopeMoney> money) {
        Optional<Period> period = p.period();
        if (period.isEmpty()) {
            return List.of();
        }
        List<FundingPosition> wholes = new ArrayList<>();
        for (Scope scope : financing.scopes(p.operation().code(), period.get(), p.knownAt())) {
            boolean asked = p.scope() == null || p.scope() == scope;
            if (asked && !states(money, scope, period.get())) {
                FundingPosition whole = financing.position(new FundingQuestion(
                        p.operation().code(), period.get(), scope, FundingQuestion.DEFAULT_CURRENCY, p.knownAt()));
                if (!whole.empty()) {
                    wholes.add(whole);
                }
            }
        }
        return wholes;
    }

    private static boolean states(List<ScopeMoney> money, Scope scope, Period period) {
        return money.stream()
                .filter(m -> m.scope() == scope)
                .flatMap(m -> m.positions().stream())
                .anyMatch(position -> position.question().period().equals(period));
    }

    private static @Nullable Period within(ReportParameters p) {
        LocalDate from = p.from();
        LocalDate to = p.to();
        return from == null && to == null
                ? null
                : new Period(from == null ? LONG_AGO : from, to == null ? FAR_AHEAD : to);
    }
}

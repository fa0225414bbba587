package org.mizani.stipends;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mizani.financing.ArrearsBook;
import org.mizani.financing.ArrearsQueries;
import org.mizani.financing.ArrearsQuestion;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Measure;
import org.mizani.financing.Scope;
import org.mizani.headcounts.Dimension;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.metrics.MetricValue;
import org.springframework.stereotype.Component;

/** Computes what stipends come to, and holds it against what was paid and what is claimed. */
@Component
public class StipendCalculator {

    /** Received counts as paid only where nothing is spent on record. */
    private static final List<Measure> PAID_BY = List.of(Measure.SPENT, Measure.RECEIVED);

    private final HeadcountQueries headcounts;
    private final StipendQueries stipends;
    private final FinancingQueries financing;
    private final ArrearsQueries arrears;

    StipendCalculator(
            HeadcountQueries headcounts, StipendQueries stipends, FinancingQueries financing, ArrearsQueries arrears) {
        this.headcounts = headcounts;
        this.stipends = stipends;
        this.financing = financing;
        this.arrears = arrears;
    }

    public StipendAccount account(StipendQuestion question) {
        StipendRates rates = stipends.rates(question.knownAt());
        List<MonthDue> months = MonthStrengths.of(question, reports(question)).stream()
                .map(s -> new MonthDue(
                        s,
                        rates.in(s.month(), question.operation(), question.kind())
                                .orElse(null)))
                .toList();
        String currency = StipendAccount.currency(months);
        return new StipendAccount(question, months, paid(question, currency), claimed(question, currency));
    }

    private List<HeadcountRow> reports(StipendQuestion question) {
        if (question.strength() != null) {
            return List.of();
        }
        LocalDate first = question.from().atDay(1);
        return headcounts.rows(HeadcountQuestion.about(
                        question.operation(),
                        Dimension.COMPONENT,
                        Dimension.TYPE,
                        Dimension.CONTRIBUTOR,
                        Dimension.DATE)
                .within(
                        question.carried() ? first.minusMonths(MonthStrengths.LONGEST_CARRIED) : first,
                        question.to().atEndOfMonth())
                .withKnownAt(question.knownAt())
                .withUnstated());
    }

    private Paid paid(StipendQuestion question, String currency) {
        BigDecimal typed = question.paid();
        if (typed != null) {
            return new Paid(MetricValue.of(typed), Paid.Word.TYPED, null);
        }
        if (question.part() || !question.kind().stated()) {
            return Paid.nothing(question);
        }
        FundingPosition position = financing.position(new FundingQuestion(
                question.operation(), question.period(), Scope.STIPENDS, currency, question.knownAt()));
        List<Measure> asked = question.paidBy() == null ? PAID_BY : List.of(question.paidBy());
        return asked.stream()
                .filter(m -> position.value(m).known().isPresent())
                .findFirst()
                .map(m -> Paid.of(position, m, asked.subList(0, asked.indexOf(m) + 1)))
                .orElseGet(() -> Paid.nothing(question, position, asked));
    }

    private Claimed claimed(StipendQuestion question, String currency) {
        if (!question.kind().stated()) {
            return Claimed.NOT_OF_KIND;
        }
        if (question.component() != null) {
            return Claimed.NOT_BY_COMPONENT;
        }
        ArrearsBook book = arrears.book(new ArrearsQuestion(
                question.operation(),
                question.contributor(),
                question.to().atEndOfMonth(),
                Scope.STIPENDS,
                currency,
                question.knownAt()));
        return book.of(Scope.STIPENDS)
                .map(scope -> Claimed.of(book, scope, question.period().from()))
                .orElse(Claimed.NOTHING);
    }
}

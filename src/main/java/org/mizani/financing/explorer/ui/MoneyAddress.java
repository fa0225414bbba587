package org.mizani.financing.explorer.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Scope;
import org.mizani.financing.explorer.MoneyBreakdown;
import org.mizani.financing.explorer.MoneyFilter;
import org.mizani.financing.explorer.Span;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;
import org.mizani.ui.AddressWords;

/** A {@link MoneyFilter} as it stands in the address; words that mean nothing are left out rather than guessed. */
final class MoneyAddress {

    private MoneyAddress() {}

    static MoneyFilter of(QueryParameters address, LocalDate today) {
        AddressWords words = new AddressWords(address);
        LocalDate asOf = words.date("asOf");
        Basis basis = words.word("basis", Basis::byCode);
        Span period = words.word("period", code -> Span.byCode(code, today));
        MoneyBreakdown by = words.word("by", MoneyBreakdown::byCode);
        String currency = words.word("currency", Money::currency);
        return new MoneyFilter(
                basis == null ? Basis.DEFAULT : basis,
                words.word("scope", Scope::byCode),
                period == null ? days(words.date("from"), words.date("to")) : period,
                address.getParameters("operation").stream()
                        .map(String::strip)
                        .filter(w -> !w.isEmpty())
                        .distinct()
                        .toList(),
                by == null ? MoneyBreakdown.USUAL : by,
                currency == null ? FundingQuestion.DEFAULT_CURRENCY : currency,
                "true".equals(words.word("prorata")),
                asOf == null ? KnownAt.NOW : KnownAt.endOf(asOf));
    }

    /** @param asOf the day of the filter's knowledge, null for now */
    static QueryParameters of(MoneyFilter filter, @Nullable LocalDate asOf) {
        Scope scope = filter.scope();
        Span span = filter.span();
        Period days = span instanceof Span.Days(Period period) ? period : null;
        Map<String, List<String>> given = new LinkedHashMap<>();
        new AddressWords.Writer()
                .put(
                        "basis",
                        filter.basis() == Basis.DEFAULT ? null : filter.basis().code())
                .put("scope", scope == null ? null : scope.code())
                .put("from", days == null ? null : days.from())
                .put("to", days == null ? null : days.to())
                .put("period", span == null ? null : span.code())
                .put(
                        "by",
                        filter.by() == MoneyBreakdown.USUAL ? null : filter.by().code())
                .put("currency", filter.currency().equals(FundingQuestion.DEFAULT_CURRENCY) ? null : filter.currency())
                .put("prorata", filter.prorata() ? "true" : null)
                .put("asOf", asOf)
                .words()
                .forEach((name, word) -> given.put(name, List.of(word)));
        if (!filter.operations().isEmpty()) {
            given.put("operation", filter.operations());
        }
        return new QueryParameters(given);
    }

    /** The same with the usual words written out, so that it asks the same whatever is usual or newest later. */
    static QueryParameters complete(MoneyFilter filter, @Nullable LocalDate asOf) {
        Map<String, List<String>> given = new LinkedHashMap<>(of(filter, asOf).getParameters());
        given.put("basis", List.of(filter.basis().code()));
        given.put("by", List.of(filter.by().code()));
        given.put("currency", List.of(filter.currency()));
        return new QueryParameters(given);
    }

    private static @Nullable Span days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || to.isBefore(from)) {
            return null;
        }
        return Span.of(new Period(from, to));
    }
}

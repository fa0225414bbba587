package org.mizani.balance.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.balance.BalanceBy;
import org.mizani.balance.BalanceQuestion;
import org.mizani.financing.Basis;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.operations.Component;
import org.mizani.ui.AddressWords;
import org.mizani.ui.Links;

/**
 * What the reader of the page has chosen; all of it stands in the address.
 *
 * @param date null for today
 * @param from of the period of need and money, null with {@code to} for that of each operation
 * @param asOf figures as they were known at the end of this day, null for now
 */
record BalanceFilter(
        @Nullable LocalDate date,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Scope scope,
        Basis basis,
        BalanceBy by,
        @Nullable Component component,
        @Nullable LocalDate asOf) {

    static final String ROUTE = "balance";

    static BalanceFilter of(QueryParameters parameters) {
        AddressWords words = new AddressWords(parameters);
        Scope scope = words.word("scope", Scope::byCode);
        Basis basis = words.word("basis", code -> Basis.byCode(code).filter(BalanceQuestion.BASES::contains));
        BalanceBy by = words.word("by", BalanceBy::byCode);
        return new BalanceFilter(
                words.date("date"),
                words.date("from"),
                words.date("to"),
                scope == null ? BalanceQuestion.USUAL_SCOPE : scope,
                basis == null ? Basis.DEFAULT : basis,
                by == null ? BalanceBy.OPERATION : by,
                words.word("component", Component::byCode),
                words.date("asOf"));
    }

    Map<String, String> words() {
        return new AddressWords.Writer()
                .put("date", date)
                .put("from", from)
                .put("to", to)
                .put("scope", scope == BalanceQuestion.USUAL_SCOPE ? null : scope.code())
                .put("basis", basis == Basis.DEFAULT ? null : basis.code())
                .put("by", by == BalanceBy.OPERATION ? null : by.code())
                .put("component", component == null ? null : component.code())
                .put("asOf", asOf)
                .words();
    }

    /** All that an answer is found for. */
    QueryParameters complete(LocalDate today) {
        Map<String, String> given = words();
        given.put("date", (date == null ? today : date).toString());
        given.put("scope", scope.code());
        given.put("basis", basis.code());
        given.put("by", by.code());
        return QueryParameters.simple(given);
    }

    void go() {
        Links.open(ROUTE, words());
    }

    /** Null unless both ends are given, in order. */
    @Nullable
    Period period() {
        return from == null || to == null || to.isBefore(from) ? null : new Period(from, to);
    }

    /** True where something of a period is given that is none. */
    boolean halfPeriod() {
        return period() == null && (from != null || to != null);
    }

    BalanceQuestion question(LocalDate today) {
        return new BalanceQuestion(
                date == null ? today : date,
                period(),
                scope,
                basis,
                by,
                component,
                asOf == null ? KnownAt.NOW : KnownAt.endOf(asOf));
    }

    BalanceFilter withDate(@Nullable LocalDate chosen) {
        return new BalanceFilter(chosen, from, to, scope, basis, by, component, asOf);
    }

    BalanceFilter withFrom(@Nullable LocalDate chosen) {
        return new BalanceFilter(date, chosen, to, scope, basis, by, component, asOf);
    }

    BalanceFilter withTo(@Nullable LocalDate chosen) {
        return new BalanceFilter(date, from, chosen, scope, basis, by, component, asOf);
    }

    BalanceFilter withScope(@Nullable Scope chosen) {
        Scope next = chosen == null ? BalanceQuestion.USUAL_SCOPE : chosen;
        return new BalanceFilter(date, from, to, next, basis, by, component, asOf);
    }

    BalanceFilter withBasis(@Nullable Basis chosen) {
        Basis next = chosen == null ? Basis.DEFAULT : chosen;
        return new BalanceFilter(date, from, to, scope, next, by, component, asOf);
    }

    BalanceFilter withBy(@Nullable BalanceBy chosen) {
        BalanceBy next = chosen == null ? BalanceBy.OPERATION : chosen;
        return new BalanceFilter(date, from, to, scope, basis, next, component, asOf);
    }

    BalanceFilter withComponent(@Nullable Component chosen) {
        return new BalanceFilter(date, from, to, scope, basis, by, chosen, asOf);
    }

    BalanceFilter withAsOf(@Nullable LocalDate chosen) {
        return new BalanceFilter(date, from, to, scope, basis, by, component, chosen);
    }
}

package org.mizani.financing.arrears.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.ArrearsQuestion;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Money;
import org.mizani.ui.AddressWords;
import org.mizani.ui.Links;

/**
 * What the reader of the page of arrears has chosen; all of it stands in the address.
 *
 * @param operation code, null for all
 * @param contributor code, null for all
 * @param date latest statements on or before this day, null for today
 * @param scope null for all, each apart
 * @param currency null for the usual one
 * @param asOf figures as they were known at the end of this day, null for now
 */
record ArrearsFilter(
        @Nullable String operation,
        @Nullable String contributor,
        @Nullable LocalDate date,
        @Nullable Scope scope,
        @Nullable String currency,
        @Nullable LocalDate asOf) {

    static final String ROUTE = "financing/arrears";

    static ArrearsFilter of(QueryParameters parameters) {
        AddressWords words = new AddressWords(parameters);
        return new ArrearsFilter(
                words.word("operation"),
                words.word("contributor"),
                words.date("date"),
                words.word("scope", Scope::byCode),
                words.word("currency", Money::currency),
                words.date("asOf"));
    }

    Map<String, String> words() {
        return new AddressWords.Writer()
                .put("operation", operation)
                .put("contributor", contributor)
                .put("date", date)
                .put("scope", scope == null ? null : scope.code())
                .put("currency", currency)
                .put("asOf", asOf)
                .words();
    }

    /** All that an answer is found for. */
    QueryParameters complete(LocalDate today) {
        ArrearsQuestion question = question(today);
        Map<String, String> given = words();
        given.put("date", question.date().toString());
        given.put("currency", question.currency());
        return QueryParameters.simple(given);
    }

    void go() {
        Links.open(ROUTE, words());
    }

    ArrearsFilter withOperation(@Nullable String chosen) {
        return new ArrearsFilter(chosen, contributor, date, scope, currency, asOf);
    }

    ArrearsFilter withContributor(@Nullable String chosen) {
        return new ArrearsFilter(operation, chosen, date, scope, currency, asOf);
    }

    ArrearsFilter withDate(@Nullable LocalDate chosen) {
        return new ArrearsFilter(operation, contributor, chosen, scope, currency, asOf);
    }

    ArrearsFilter withScope(@Nullable Scope chosen) {
        return new ArrearsFilter(operation, contributor, date, chosen, currency, asOf);
    }

    ArrearsFilter withCurrency(@Nullable String chosen) {
        return new ArrearsFilter(operation, contributor, date, scope, chosen, asOf);
    }

    ArrearsFilter withAsOf(@Nullable LocalDate chosen) {
        return new ArrearsFilter(operation, contributor, date, scope, currency, chosen);
    }

    ArrearsQuestion question(LocalDate today) {
        return new ArrearsQuestion(
                operation,
                contributor,
                date == null ? today : date,
                scope,
                currency == null ? FundingQuestion.DEFAULT_CURRENCY : currency,
                asOf == null ? KnownAt.NOW : KnownAt.endOf(asOf));
    }
}

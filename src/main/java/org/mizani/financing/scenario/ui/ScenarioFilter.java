package org.mizani.financing.scenario.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Scope;
import org.mizani.financing.scenario.Cap;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Money;
import org.mizani.ui.AddressWords;

/**
 * What the reader of the scenario has chosen; all of it stands in the address. Words of amounts are kept as they were
 * written, so that what cannot be used is shown at its field and refused in words.
 *
 * @param operation null for the first that has a need on record
 * @param from first day of the period, null for that of the newest need
 * @param cap a fraction, null for 0.75
 * @param approved whether the Council decides so; null is yes
 * @param base amount of the eligible base, null for the requirement
 * @param stipend monthly stipend of a head, null for the usual
 * @param perHead other cost of a head and month, null for none
 * @param currency null for US dollars
 */
record ScenarioFilter(
        @Nullable String operation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Scope scope,
        @Nullable String cap,
        boolean approved,
        @Nullable String base,
        @Nullable String stipend,
        @Nullable String perHead,
        @Nullable String currency,
        @Nullable LocalDate asOf) {

    static ScenarioFilter of(QueryParameters address) {
        AddressWords words = new AddressWords(address);
        return new ScenarioFilter(
                words.word("operation"),
                words.date("from"),
                words.date("to"),
                words.word("scope", Scope::byCode),
                words.word("cap"),
                !"false".equals(words.word("approved")),
                words.word("base"),
                words.word("stipend"),
                words.word("perHead"),
                words.word("currency", Money::currency),
                words.date("asOf"));
    }

    QueryParameters parameters() {
        return QueryParameters.simple(new AddressWords.Writer()
                .put("operation", operation)
                .put("from", from)
                .put("to", to)
                .put("scope", scope == null ? null : scope.code())
                .put("cap", cap)
                .put("approved", approved ? null : "false")
                .put("base", base)
                .put("stipend", stipend)
                .put("perHead", perHead)
                .put("currency", currency)
                .put("asOf", asOf)
                .words());
    }

    /** All that an answer is found for; words that cannot be used stay as they were written. */
    QueryParameters complete(FundingQuestion answered) {
        Map<String, String> given = new LinkedHashMap<>();
        parameters().getParameters().forEach((name, words) -> given.put(name, words.getFirst()));
        given.put("operation", answered.operation());
        given.put("from", answered.period().from().toString());
        given.put("to", answered.period().to().toString());
        given.put("scope", answered.scope().code());
        given.put("currency", answered.currency());
        given.put("approved", Boolean.toString(approved));
        given.putIfAbsent("cap", Cap.MOST.share().toPlainString());
        return QueryParameters.simple(given);
    }

    /** Another operation has other periods, and another need to take a base of. */
    ScenarioFilter withOperation(String chosen) {
        return new ScenarioFilter(chosen, null, null, null, cap, approved, null, stipend, perHead, currency, asOf);
    }

    ScenarioFilter withSlice(LocalDate chosenFrom, LocalDate chosenTo, Scope chosenScope) {
        return new ScenarioFilter(
                operation, chosenFrom, chosenTo, chosenScope, cap, approved, null, stipend, perHead, currency, asOf);
    }

    ScenarioFilter withApproved(boolean chosen) {
        return new ScenarioFilter(operation, from, to, scope, cap, chosen, base, stipend, perHead, currency, asOf);
    }

    ScenarioFilter withCap(@Nullable String chosen) {
        return new ScenarioFilter(operation, from, to, scope, chosen, approved, base, stipend, perHead, currency, asOf);
    }

    ScenarioFilter withBase(@Nullable String chosen) {
        return new ScenarioFilter(operation, from, to, scope, cap, approved, chosen, stipend, perHead, currency, asOf);
    }

    ScenarioFilter withRate(@Nullable String chosenStipend, @Nullable String chosenPerHead) {
        return new ScenarioFilter(
                operation, from, to, scope, cap, approved, base, chosenStipend, chosenPerHead, currency, asOf);
    }

    ScenarioFilter withAsOf(@Nullable LocalDate chosen) {
        return new ScenarioFilter(operation, from, to, scope, cap, approved, base, stipend, perHead, currency, chosen);
    }

    String unit() {
        return currency == null ? FundingQuestion.DEFAULT_CURRENCY : currency;
    }

    KnownAt knownAt() {
        return asOf == null ? KnownAt.NOW : KnownAt.endOf(asOf);
    }
}

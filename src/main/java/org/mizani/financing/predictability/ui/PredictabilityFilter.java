package org.mizani.financing.predictability.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Scope;
import org.mizani.financing.predictability.Weights;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Money;
import org.mizani.ui.AddressWords;

/**
 * What the reader who compares the predictability of operations has chosen; all of it stands in the address.
 *
 * @param scope null for the one of which most operations speak
 * @param from null for the first day on record of each operation
 * @param to null for the last day on record of each operation
 * @param asOf figures as they were known at the end of this day, null for now
 * @param currency ISO 4217 code
 * @param weights of the reader's own score
 */
record PredictabilityFilter(
        @Nullable Scope scope,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf,
        String currency,
        Weights weights) {

    private static final String WEIGHTS = "weights";

    /** Words of the address that cannot be understood are left out rather than guessed. */
    static PredictabilityFilter of(QueryParameters parameters) {
        AddressWords words = new AddressWords(parameters);
        String currency = words.word("currency", Money::currency);
        String weights = words.word(WEIGHTS);
        return new PredictabilityFilter(
                words.word("scope", Scope::byCode),
                words.date("from"),
                words.date("to"),
                words.date("asOf"),
                currency == null ? FundingQuestion.DEFAULT_CURRENCY : currency,
                weights == null ? Weights.NONE : Weights.of(weights));
    }

    Map<String, String> words() {
        return new AddressWords.Writer()
                .put("scope", scope == null ? null : scope.code())
                .put("from", from)
                .put("to", to)
                .put("asOf", asOf)
                .put("currency", currency.equals(FundingQuestion.DEFAULT_CURRENCY) ? null : currency)
                .put(WEIGHTS, weights.none() ? null : weights.words())
                .words();
    }

    /** All that an answer is found for. */
    QueryParameters complete(Scope answered) {
        Map<String, String> given = words();
        given.put("scope", answered.code());
        given.put("currency", currency);
        return QueryParameters.simple(given);
    }

    /** What the page of an operation understands too. */
    Map<String, String> forOperation() {
        Map<String, String> given = words();
        given.remove(WEIGHTS);
        given.remove("currency");
        given.put("tab", "predictability");
        return given;
    }

    PredictabilityFilter withScope(@Nullable Scope chosen) {
        return new PredictabilityFilter(chosen, from, to, asOf, currency, weights);
    }

    PredictabilityFilter withFrom(@Nullable LocalDate chosen) {
        return new PredictabilityFilter(scope, chosen, to, asOf, currency, weights);
    }

    PredictabilityFilter withTo(@Nullable LocalDate chosen) {
        return new PredictabilityFilter(scope, from, chosen, asOf, currency, weights);
    }

    PredictabilityFilter withAsOf(@Nullable LocalDate chosen) {
        return new PredictabilityFilter(scope, from, to, chosen, currency, weights);
    }

    PredictabilityFilter withWeights(Weights chosen) {
        return new PredictabilityFilter(scope, from, to, asOf, currency, chosen);
    }

    KnownAt knownAt() {
        return asOf == null ? KnownAt.NOW : KnownAt.endOf(asOf);
    }
}

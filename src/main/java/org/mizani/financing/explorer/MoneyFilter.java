package org.mizani.financing.explorer;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;

/**
 * A question about money across operations; all of it stands in the address.
 *
 * @param scope null when the reader has not named one: then it is the only one on record, or must be chosen
 * @param span null for the newest period that a need is stated for
 * @param operations codes, empty for all that the AU leads
 * @param currency ISO 4217
 * @param prorata true when claims whose period only overlaps count by their days inside
 */
public record MoneyFilter(
        Basis basis,
        @Nullable Scope scope,
        @Nullable Span span,
        List<String> operations,
        MoneyBreakdown by,
        String currency,
        boolean prorata,
        KnownAt knownAt) {

    public static final MoneyFilter USUAL = new MoneyFilter(
            Basis.DEFAULT,
            null,
            null,
            List.of(),
            MoneyBreakdown.USUAL,
            FundingQuestion.DEFAULT_CURRENCY,
            false,
            KnownAt.NOW);

    public MoneyFilter {
        operations = List.copyOf(operations);
    }

    public MoneyFilter withBasis(Basis chosen) {
        return new MoneyFilter(chosen, scope, span, operations, by, currency, prorata, knownAt);
    }

    public MoneyFilter withScope(@Nullable Scope chosen) {
        return new MoneyFilter(basis, chosen, span, operations, by, currency, prorata, knownAt);
    }

    public MoneyFilter withSpan(@Nullable Span chosen) {
        return new MoneyFilter(basis, scope, chosen, operations, by, currency, prorata, knownAt);
    }

    public MoneyFilter withOperations(Collection<String> chosen) {
        return new MoneyFilter(basis, scope, span, List.copyOf(chosen), by, currency, prorata, knownAt);
    }

    public MoneyFilter withBy(MoneyBreakdown chosen) {
        return new MoneyFilter(basis, scope, span, operations, chosen, currency, prorata, knownAt);
    }

    public MoneyFilter withCurrency(String chosen) {
        return new MoneyFilter(basis, scope, span, operations, by, chosen, prorata, knownAt);
    }

    public MoneyFilter withProrata(boolean chosen) {
        return new MoneyFilter(basis, scope, span, operations, by, currency, chosen, knownAt);
    }
}

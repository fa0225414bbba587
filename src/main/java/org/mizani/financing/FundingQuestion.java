package org.mizani.financing;

import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;

/**
 * What a reader asks for. The scope is part of every question: figures of two scopes are never added.
 *
 * @param currency ISO 4217 code of the answer
 * @param prorata true when claims whose period only overlaps count by their days inside; otherwise they are left out
 */
public record FundingQuestion(
        String operation, Period period, Scope scope, String currency, KnownAt knownAt, boolean prorata) {

    public static final String DEFAULT_CURRENCY = "USD";

    public FundingQuestion(String operation, Period period, Scope scope, String currency, KnownAt knownAt) {
        this(operation, period, scope, currency, knownAt, false);
    }
}

package org.mizani.financing;

import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;

/**
 * What a reader asks for. The scope is part of every question: figures of two scopes are never added.
 *
 * @param currency ISO 4217 code of the answer
 */
public record FundingQuestion(String operation, Period period, Scope scope, String currency, KnownAt knownAt) {

    public static final String DEFAULT_CURRENCY = "USD";
}

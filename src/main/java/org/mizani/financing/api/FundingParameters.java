package org.mizani.financing.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;
import org.mizani.ui.texts.Texts;
import org.mizani.web.ApiProblem;
import org.mizani.web.ParameterWord;
import org.springframework.http.HttpStatus;

/** Parameters of questions about money, each refused with a sentence. */
public final class FundingParameters {

    private FundingParameters() {}

    /** @throws ApiProblem 400 when the code is no currency */
    public static String currency(String code) {
        return Money.currency(code).orElseThrow(() -> ApiProblem.badRequest("problem.financing.currency", code));
    }

    /**
     * The basis named, else the usual one.
     *
     * @throws ApiProblem 400 when there is no such basis
     */
    public static Basis basis(@Nullable String code) {
        return code == null || code.isBlank()
                ? Basis.DEFAULT
                : ParameterWord.of("basis", code, Basis.byCode(code), List.of(Basis.values()), Basis::code);
    }

    /**
     * The scope named, null when none is.
     *
     * @throws ApiProblem 422 with the scopes that are on record when there is no such scope
     */
    public static @Nullable Scope named(
            FinancingQueries financing,
            String operation,
            Period period,
            @Nullable String code,
            KnownAt knownAt,
            boolean prorata,
            Locale locale) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return Scope.byCode(code).orElseThrow(() -> {
            Set<Scope> known = financing.scopes(operation, period, knownAt, prorata);
            return scopes("problem.financing.unknown-scope", known, code, words(known, locale));
        });
    }

    /**
     * The scope named, or the only one there is.
     *
     * @throws ApiProblem 422 with the scopes to choose from
     */
    public static Scope scope(
            FinancingQueries financing,
            String operation,
            Period period,
            @Nullable String code,
            KnownAt knownAt,
            Locale locale) {
        Scope named = named(financing, operation, period, code, knownAt, false, locale);
        if (named != null) {
            return named;
        }
        Set<Scope> known = financing.scopes(operation, period, knownAt);
        if (known.size() > 1) {
            throw scopeNeeded(known, locale);
        }
        return known.stream().findFirst().orElse(Scope.MISSION_BUDGET);
    }

    /** 422: several scopes are on record, which are never added. */
    public static ApiProblem scopeNeeded(Collection<Scope> known, Locale locale) {
        return scopes("problem.financing.scope-needed", known, words(known, locale));
    }

    private static ApiProblem scopes(String key, Collection<Scope> known, Object... arguments) {
        return new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, key, arguments)
                .with("scopes", known.stream().map(Scope::code).toList());
    }

    private static String words(Collection<Scope> scopes, Locale locale) {
        return scopes.isEmpty()
                ? Texts.in(locale).get("problem.financing.no-scopes")
                : scopes.stream().map(Scope::code).collect(Collectors.joining(", "));
    }
}

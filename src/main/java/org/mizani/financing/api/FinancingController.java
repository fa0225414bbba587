package org.mizani.financing.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.PositionAnswer;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.operations.OperationQueries;
import org.mizani.ui.texts.Texts;
import org.mizani.web.ApiProblem;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FinancingController {

    private final FinancingQueries financing;
    private final OperationQueries operations;

    FinancingController(FinancingQueries financing, OperationQueries operations) {
        this.financing = financing;
        this.operations = operations;
    }

    /** What is needed, promised and received, and what is missing on a stated basis. */
    @GetMapping("/api/v1/financing")
    FinancingAnswer financing(
            @RequestParam String operation,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String basis,
            @RequestParam(defaultValue = FundingQuestion.DEFAULT_CURRENCY) String currency,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            Locale locale) {
        String code = operations
                .byCode(operation)
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", operation))
                .code();
        Basis wanted = basis(basis);
        Period period = period(from, to);
        String unit = currency(currency);
        Scope named =
                scope == null || scope.isBlank() ? null : Scope.byCode(scope).orElse(null);
        if (named == null && scope != null && !scope.isBlank()) {
            Collection<Scope> known = financing.scopes(code, period, asOf);
            throw scopes("problem.financing.unknown-scope", known, scope, words(known, locale));
        }
        return switch (financing.position(code, period, named, unit, asOf)) {
            case PositionAnswer.Found(var position) -> FinancingAnswer.of(position, wanted);
            case PositionAnswer.NothingReported(var position) -> FinancingAnswer.ofNothing(position, wanted);
            case PositionAnswer.ScopeNeeded(var known) ->
                throw scopes("problem.financing.scope-needed", known, words(known, locale));
        };
    }

    private static Basis basis(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return Basis.DEFAULT;
        }
        List<String> allowed = Arrays.stream(Basis.values()).map(Basis::code).toList();
        return Basis.byCode(code).orElseThrow(() -> ApiProblem.notOneOf("basis", code, allowed));
    }

    private static Period period(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw ApiProblem.badRequest("problem.period-reversed", from.toString(), to.toString());
        }
        return new Period(from, to);
    }

    private static String currency(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(c -> c.getCurrencyCode().equals(upper))) {
            throw ApiProblem.badRequest("problem.financing.currency", code);
        }
        return upper;
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

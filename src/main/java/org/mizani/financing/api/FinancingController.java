package org.mizani.financing.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.PositionAnswer;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.operations.OperationQueries;
import org.mizani.web.ApiProblem;
import org.mizani.web.RecordDates;
import org.springframework.format.annotation.DateTimeFormat;
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
            @Parameter(description = "true: claims whose period only overlaps count by their days inside")
                    @RequestParam(defaultValue = "false")
                    boolean prorata,
            Locale locale) {
        String code = operations
                .byCode(operation)
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", operation))
                .code();
        Basis wanted = FundingParameters.basis(basis);
        Period period = RecordDates.period(from, to);
        String unit = FundingParameters.currency(currency);
        Scope named = FundingParameters.named(financing, code, period, scope, asOf, prorata, locale);
        return switch (financing.position(code, period, named, unit, asOf, prorata)) {
            case PositionAnswer.Found(var position) -> FinancingAnswer.of(position, wanted);
            case PositionAnswer.NothingReported(var position) -> FinancingAnswer.ofNothing(position, wanted);
            case PositionAnswer.ScopeNeeded(var known) -> throw FundingParameters.scopeNeeded(known, locale);
        };
    }
}

package org.mizani.financing.predictability.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.PositionAnswer;
import org.mizani.financing.Scope;
import org.mizani.financing.api.FundingParameters;
import org.mizani.financing.predictability.PredictabilityQueries;
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
class PredictabilityController {

    private final PredictabilityQueries predictability;
    private final FinancingQueries financing;
    private final OperationQueries operations;

    PredictabilityController(
            PredictabilityQueries predictability, FinancingQueries financing, OperationQueries operations) {
        this.predictability = predictability;
        this.financing = financing;
        this.operations = operations;
    }

    @Operation(
            summary = "How far the money of an operation can be counted on",
            description = "Each measure with its value, the figures that it is computed from, and why it has no value."
                    + " Shares are fractions; the lag is the median number of days from pledge to first receipt by"
                    + " Kaplan-Meier, in which unpaid pledges still wait on the last day of the period or, if earlier, on the"
                    + " day of the question; coverageVolatility is the sample standard deviation of received / requirement"
                    + " over the periods on record, as a fraction.")
    @GetMapping("/api/v1/financing/predictability")
    PredictabilityAnswer predictability(
            @RequestParam String operation,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @Parameter(description = "may be left out where only one is on record")
                    @RequestParam(required = false)
                    @Nullable
                    String scope,
            @RequestParam(defaultValue = FundingQuestion.DEFAULT_CURRENCY) String currency,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            Locale locale) {
        String code = operations
                .byCode(operation)
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", operation))
                .code();
        Period period = RecordDates.period(from, to);
        Scope named = FundingParameters.named(financing, code, period, scope, asOf, false, locale);
        return switch (financing.position(code, period, named, FundingParameters.currency(currency), asOf)) {
            case PositionAnswer.Found(var position) ->
                PredictabilityAnswer.of(
                        predictability.of(position.question()),
                        position.question().scope(),
                        locale);
            case PositionAnswer.NothingReported(var position) ->
                PredictabilityAnswer.of(predictability.of(position.question()), null, locale);
            case PositionAnswer.ScopeNeeded(var known) -> throw FundingParameters.scopeNeeded(known, locale);
        };
    }
}

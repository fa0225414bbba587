package org.mizani.financing.scenario.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.api.FundingParameters;
import org.mizani.financing.meaning.HeadRate;
import org.mizani.financing.meaning.HeadRates;
import org.mizani.financing.scenario.Amounts;
import org.mizani.financing.scenario.Cap;
import org.mizani.financing.scenario.ScenarioAnswer;
import org.mizani.financing.scenario.ScenarioQuestion;
import org.mizani.financing.scenario.Scenarios;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.operations.OperationQueries;
import org.mizani.web.ApiProblem;
import org.mizani.web.RecordDates;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ScenarioController {

    private final Scenarios scenarios;
    private final FinancingQueries financing;
    private final OperationQueries operations;
    private final HeadRates rates;

    ScenarioController(Scenarios scenarios, FinancingQueries financing, OperationQueries operations, HeadRates rates) {
        this.scenarios = scenarios;
        this.financing = financing;
        this.operations = operations;
        this.rates = rates;
    }

    @Operation(
            summary = "What UN assessed contributions under resolution 2719 (2023) would leave to find",
            description =
                    "A scenario, never income: the UN's share is cap times the eligible base, only where the Security"
                            + " Council decides so, case by case. Mobilised is the money received in the period; UN assessed"
                            + " money counts towards the UN's share first.")
    @GetMapping("/api/v1/financing/scenario")
    ScenarioJson scenario(
            @RequestParam String operation,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable String scope,
            @Parameter(description = "a fraction from 0 to 0.75, at most six decimals")
                    @RequestParam(defaultValue = "0.75")
                    String cap,
            @RequestParam(defaultValue = "true") boolean approved,
            @Parameter(description = "eligible base; the requirement when left out")
                    @RequestParam(required = false)
                    @Nullable
                    String base,
            @RequestParam(defaultValue = FundingQuestion.DEFAULT_CURRENCY) String currency,
            @Parameter(description = "monthly stipend of a head, for personMonths")
                    @RequestParam(required = false)
                    @Nullable
                    String stipend,
            @Parameter(description = "other cost of a head and month") @RequestParam(required = false) @Nullable
                    String perHead,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            Locale locale) {
        String code = operations
                .byCode(operation)
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", operation))
                .code();
        Period period = RecordDates.period(from, to);
        String unit = FundingParameters.currency(currency);
        Cap allowed = Amounts.read(cap)
                .flatMap(Cap::of)
                .orElseThrow(() -> ApiProblem.badRequest("problem.scenario.cap", cap));
        BigDecimal eligible = base == null ? null : base(base);
        FundingQuestion funding = new FundingQuestion(
                code, period, FundingParameters.scope(financing, code, period, scope, asOf, locale), unit, asOf);
        HeadRate rate = HeadRate.of(rates.usual(funding), stipend, perHead, unit)
                .orElseThrow(() -> ApiProblem.badRequest("problem.scenario.rate"));
        return switch (scenarios.answer(new ScenarioQuestion(funding, allowed, approved, eligible, rate))) {
            case ScenarioAnswer.Answered(var scenario) -> ScenarioJson.of(scenario);
            case ScenarioAnswer.BaseTooLarge(var requirement) ->
                throw new ApiProblem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "problem.scenario.base",
                        base == null ? "" : base,
                        requirement
                                .known()
                                .map(r -> r.stripTrailingZeros().toPlainString())
                                .orElse(""));
        };
    }

    private static BigDecimal base(String text) {
        return Amounts.read(text).orElseThrow(() -> ApiProblem.badRequest("problem.scenario.base-unreadable", text));
    }
}

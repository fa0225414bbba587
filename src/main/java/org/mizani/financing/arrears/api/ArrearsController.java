package org.mizani.financing.arrears.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Arrears;
import org.mizani.financing.ArrearsQueries;
import org.mizani.financing.ArrearsQuestion;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Scope;
import org.mizani.financing.api.FundingParameters;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.ContributorQueries;
import org.mizani.operations.OperationQueries;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.ParameterWord;
import org.mizani.web.RecordDates;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ArrearsController {

    private final ArrearsQueries arrears;
    private final OperationQueries operations;
    private final ContributorQueries contributors;
    private final Clock clock;

    ArrearsController(
            ArrearsQueries arrears, OperationQueries operations, ContributorQueries contributors, Clock clock) {
        this.arrears = arrears;
        this.operations = operations;
        this.contributors = contributors;
        this.clock = clock;
    }

    @Operation(
            summary = "What operations owe contributors, by the days since it fell due, and how far sources disagree",
            description =
                    "A row for each operation, scope and contributor, at the latest statement on or before the"
                            + " date; the ages of a row add up to its total and are counted at the date of the statement. Rows"
                            + " of different scopes are never added. A total that names no contributor is the row ALL; where a"
                            + " contributor is asked for, or the statement names some, it stands under undivided and is not added. Rates say how amounts were converted.")
    @GetMapping("/api/v1/financing/arrears")
    ArrearsAnswer arrears(
            @RequestParam(required = false) @Nullable String operation,
            @Parameter(description = "ISO 3166-1 alpha-3, or ALL for totals that name none")
                    @RequestParam(required = false)
                    @Nullable
                    String contributor,
            @Parameter(description = "today when left out") @RequestParam(required = false) @Nullable LocalDate date,
            @Parameter(description = "stipends, mission-budget, logistics-package, bilateral-in-kind, all-in")
                    @RequestParam(required = false)
                    @Nullable
                    String scope,
            @RequestParam(defaultValue = FundingQuestion.DEFAULT_CURRENCY) String currency,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging) {
        Map<String, String> names = contributors.names(Locale.ENGLISH);
        ArrearsQuestion question = new ArrearsQuestion(
                operation == null ? null : operation(operation),
                contributor == null ? null : contributor(contributor, names),
                date == null ? LocalDate.now(clock) : RecordDates.day(date),
                scope == null
                        ? null
                        : ParameterWord.of("scope", scope, Scope.byCode(scope), List.of(Scope.values()), Scope::code),
                FundingParameters.currency(currency),
                asOf);
        return ArrearsAnswer.of(arrears.book(question), names, paging);
    }

    private String operation(String code) {
        return operations
                .byCode(code.strip())
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", code))
                .code();
    }

    private static String contributor(String code, Map<String, String> names) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        if (!names.containsKey(upper) && !upper.equals(Arrears.ALL)) {
            throw ApiProblem.notFound("problem.no-such-contributor", code);
        }
        return upper;
    }
}

package org.mizani.financing.explorer.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Scope;
import org.mizani.financing.api.FundingParameters;
import org.mizani.financing.explorer.FinancingExplorer;
import org.mizani.financing.explorer.MoneyBreakdown;
import org.mizani.financing.explorer.MoneyFilter;
import org.mizani.financing.explorer.MoneyOutcome;
import org.mizani.financing.explorer.MoneyOverview;
import org.mizani.financing.explorer.Span;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.RecordYears;
import org.mizani.operations.OperationQueries;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.ParameterWord;
import org.mizani.web.RecordDates;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OverviewController {

    private static final String FIRST = Integer.toString(RecordYears.FIRST);
    private static final String LAST = Integer.toString(RecordYears.LAST);

    private final FinancingExplorer explorer;
    private final OperationQueries operations;

    OverviewController(FinancingExplorer explorer, OperationQueries operations) {
        this.explorer = explorer;
        this.operations = operations;
    }

    @Operation(
            summary = "Requirements, money and what is missing, across operations",
            description = "Rows by operation, partner, channel, category or month; their amounts add up to sum exactly."
                    + " Shortfalls and surpluses are added apart, never netted. One scope alone: 422 with the scopes to"
                    + " choose from when several are on record. Pledges contain commitments contain receipts.")
    @GetMapping("/api/v1/financing/overview")
    OverviewAnswer overview(
            @Parameter(description = "codes; all that the AU leads when there is none") @RequestParam(defaultValue = "")
                    Set<String> operations,
            @Parameter(description = "first day; without from and to the time is period")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @Parameter(description = "instead of from and to: 2019, 2018-19 (July to June) or mandate")
                    @RequestParam(required = false)
                    @Nullable
                    String period,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String basis,
            @Parameter(description = "operation, partner, channel, category or month")
                    @RequestParam(defaultValue = "operation")
                    String by,
            @RequestParam(defaultValue = FundingQuestion.DEFAULT_CURRENCY) String currency,
            @Parameter(description = "true: claims whose period only overlaps count by their days inside")
                    @RequestParam(defaultValue = "false")
                    boolean prorata,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging) {
        MoneyFilter filter = new MoneyFilter(
                FundingParameters.basis(basis),
                scope(scope),
                span(from, to, period),
                codes(operations),
                by(by),
                FundingParameters.currency(currency),
                prorata,
                asOf);
        return switch (explorer.explore(filter)) {
            case MoneyOutcome.Found(MoneyOverview overview) -> new OverviewJson(overview).answer(paging);
            case MoneyOutcome.ScopeNeeded(MoneyFilter ignored, Set<Scope> scopes) -> throw scopeNeeded(scopes);
            case MoneyOutcome.SumAmongOthers(MoneyFilter ignored, String sum) ->
                throw ApiProblem.badRequest("problem.headcounts.sum-added", sum);
            case MoneyOutcome.Nothing(MoneyFilter asked) ->
                new OverviewJson(MoneyOverview.nothing(asked)).answer(paging);
        };
    }

    private List<String> codes(Set<String> named) {
        return named.stream()
                .map(name -> operations
                        .byCode(name.strip())
                        .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", name))
                        .code())
                .sorted()
                .toList();
    }

    private Span span(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String period) {
        if (period != null && !period.isBlank()) {
            return Span.byCode(period.strip(), explorer.today())
                    .orElseThrow(() -> ApiProblem.badRequest("problem.financing.period", period, FIRST, LAST));
        }
        if (from == null || to == null) {
            throw ApiProblem.badRequest("problem.financing.period-needed");
        }
        return Span.of(RecordDates.period(from, to));
    }

    private static @Nullable Scope scope(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return ParameterWord.of("scope", code, Scope.byCode(code), List.of(Scope.values()), Scope::code);
    }

    private static MoneyBreakdown by(String code) {
        return ParameterWord.of(
                "by",
                code,
                MoneyBreakdown.byCode(code.strip()),
                List.of(MoneyBreakdown.values()),
                MoneyBreakdown::code);
    }

    private static ApiProblem scopeNeeded(Collection<Scope> scopes) {
        return new ApiProblem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "problem.financing.scope-needed",
                        scopes.stream().map(Scope::code).collect(Collectors.joining(", ")))
                .with("scopes", scopes.stream().map(Scope::code).toList());
    }
}

package org.mizani.balance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.balance.Balance;
import org.mizani.balance.BalanceBy;
import org.mizani.balance.BalanceQuestion;
import org.mizani.balance.Balances;
import org.mizani.financing.Basis;
import org.mizani.financing.Scope;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Period;
import org.mizani.operations.Component;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.ParameterWord;
import org.mizani.web.RecordDates;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BalanceController {

    private final Balances balances;
    private final Clock clock;

    BalanceController(Balances balances, Clock clock) {
        this.balances = balances;
        this.clock = clock;
    }

    @Operation(
            summary = "Women against the target beside money against the need, and what is owed",
            description = "A row for each operation, or for each contributor in an operation that had not ended."
                    + " No score is made of the two sides. A row with a side missing says so in lacks; operations of"
                    + " which nothing is known are left out. Without from and to, each operation is read at the need"
                    + " that holds on the date, else its latest before.")
    @GetMapping("/api/v1/balance")
    RowList<BalanceJson> balance(
            @Parameter(description = "today when left out") @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "mission-budget") String scope,
            @Parameter(description = "pledged, received, conversion, cash, assessed")
                    @RequestParam(defaultValue = "received")
                    String basis,
            @Parameter(description = "operation, contributor") @RequestParam(defaultValue = "operation") String by,
            @Parameter(description = "troops when left out, or the largest component where no share of troops is known")
                    @RequestParam(required = false)
                    @Nullable
                    String component,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging) {
        Balance balance = balances.balance(new BalanceQuestion(
                date == null ? LocalDate.now(clock) : RecordDates.day(date),
                period(from, to),
                ParameterWord.of("scope", scope, Scope.byCode(scope), List.of(Scope.values()), Scope::code),
                ParameterWord.of(
                        "basis",
                        basis,
                        Basis.byCode(basis).filter(BalanceQuestion.BASES::contains),
                        BalanceQuestion.BASES,
                        Basis::code),
                ParameterWord.of("by", by, BalanceBy.byCode(by), List.of(BalanceBy.values()), BalanceBy::code),
                component == null
                        ? null
                        : ParameterWord.of(
                                "component",
                                component,
                                Component.byCode(component),
                                List.of(Component.values()),
                                Component::code),
                asOf));
        return paging.of(balance.lines().stream()
                .map(line -> BalanceJson.of(balance, line))
                .toList());
    }

    private static @Nullable Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            throw ApiProblem.badRequest("problem.parameter-missing", from == null ? "from" : "to");
        }
        return RecordDates.period(from, to);
    }
}

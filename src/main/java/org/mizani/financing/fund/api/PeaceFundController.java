package org.mizani.financing.fund.api;

import io.swagger.v3.oas.annotations.Operation;
import org.mizani.financing.fund.Funds;
import org.mizani.metrics.KnownAt;
import org.mizani.web.Paging;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PeaceFundController {

    private final Funds funds;

    PeaceFundController(Funds funds) {
        this.funds = funds;
    }

    @Operation(
            summary = "The AU Peace Fund: endowment against its target, windows and Crisis Reserve Facility",
            description = "A row for each part, in US dollars. A balance is a stock: the newest counts. Parts are never"
                    + " added: windows and reserve are paid from the endowment and its income.")
    @GetMapping("/api/v1/financing/peace-fund")
    FundAnswer<PartJson> peaceFund(@RequestParam(defaultValue = "now") KnownAt asOf, @ParameterObject Paging paging) {
        var fund = funds.peaceFund(asOf);
        return FundAnswer.of(PartJson.of(fund, asOf), fund.claims(), asOf, paging);
    }

    @Operation(
            summary = "The AU's budget line for peace support operations, by who is to pay",
            description =
                    "A row for each period and scope, in US dollars, the newest first. What is asked of partners is"
                            + " a line of a budget and no promise of theirs.")
    @GetMapping("/api/v1/financing/budget-lines")
    FundAnswer<LineJson> budgetLines(@RequestParam(defaultValue = "now") KnownAt asOf, @ParameterObject Paging paging) {
        var lines = funds.budgetLines(asOf);
        return FundAnswer.of(
                lines.lines().stream().map(line -> LineJson.of(line, asOf)).toList(), lines.claims(), asOf, paging);
    }
}

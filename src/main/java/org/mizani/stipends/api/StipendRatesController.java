package org.mizani.stipends.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.security.CurrentUser;
import org.mizani.stipends.StipendChange;
import org.mizani.stipends.StipendEvent;
import org.mizani.stipends.StipendKey;
import org.mizani.stipends.StipendKind;
import org.mizani.stipends.StipendQueries;
import org.mizani.stipends.StipendStatus;
import org.mizani.stipends.Stipends;
import org.mizani.ui.texts.RefusedException;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.ParameterWord;
import org.mizani.web.Refusals;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of stipend rates, with the rules of its page. */
@RestController
@RequestMapping("/api/v1/stipends")
class StipendRatesController {

    private static final Refusals REFUSALS = new Refusals(
            Set.of("problem.no-such-operation"),
            Set.of("stipends.refused.unchanged", "targets.refused.too-late", "targets.refused.nothing-to-undo"));

    private final StipendQueries queries;
    private final Stipends stipends;
    private final CurrentUser user;

    StipendRatesController(StipendQueries queries, Stipends stipends, CurrentUser user) {
        this.queries = queries;
        this.stipends = stipends;
        this.user = user;
    }

    /** @param amount for one person and month, null to say that none is known from then on */
    record Wish(
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String status,
            @Nullable String source,
            @Nullable String reason) {}

    /** @param revision the change to undo, null for whichever is the latest */
    record Undo(@Nullable Long revision, @Nullable String reason) {}

    @Operation(
            summary = "Monthly rates of stipends, with the history of each",
            description = "A rate holds from its month until the next one of the same kind; what donors pay, what the"
                    + " EU pays of it, what a country keeps and what a person takes home are never mixed. A rate of"
                    + " ALL holds where an operation has none of its own by then.")
    @GetMapping
    RowList<StipendRateJson> list(
            @RequestParam(required = false) @Nullable String operation,
            @Parameter(description = "donor-paid, eu-paid, deduction, take-home")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging) {
        StipendKind wanted = kind == null ? null : kind(kind);
        Map<StipendKey, List<StipendEvent>> histories = queries.histories();
        return paging.of(queries.rates(asOf).revisions().stream()
                .filter(r -> operation == null || operation.equals(r.key().operation()))
                .filter(r -> wanted == null || wanted == r.key().kind())
                .map(r -> StipendRateJson.of(r, asOf, histories.getOrDefault(r.key(), List.of())))
                .toList());
    }

    @Operation(
            summary = "Add a rate or change what it says",
            description =
                    "Nothing is overwritten: what stood before stays in the history, and the change can be undone.")
    @ApiResponse(responseCode = "200", description = "recorded; the rate as it is now")
    @ApiResponse(responseCode = "400", description = "it is no rate; the member field says what is wrong")
    @ApiResponse(responseCode = "409", description = "the rate says so already")
    @PutMapping("/{operation}/{kind}/{from}")
    StipendRateJson change(
            @PathVariable String operation,
            @PathVariable String kind,
            @PathVariable String from,
            @RequestBody Wish wish) {
        StipendKey key = key(operation, kind, from);
        StipendStatus status = wish.status() == null
                ? null
                : ParameterWord.of(
                        "status",
                        wish.status(),
                        StipendStatus.byCode(wish.status()),
                        List.of(StipendStatus.values()),
                        StipendStatus::code);
        StipendChange change =
                new StipendChange(key, wish.amount(), wish.currency(), status, wish.source(), wish.reason());
        REFUSALS.asProblems(() -> stipends.change(change, user.name()));
        return queries.rates(KnownAt.NOW).revisions().stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .map(r -> StipendRateJson.of(r, KnownAt.NOW, queries.history(key)))
                .orElseThrow();
    }

    @Operation(summary = "Undo the latest change of a rate: what was in force before it counts again")
    @ApiResponse(responseCode = "204", description = "undone; the list says what is in force")
    @ApiResponse(responseCode = "409", description = "no change stands, or another is the latest")
    @PostMapping("/{operation}/{kind}/{from}/undo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(
            @PathVariable String operation,
            @PathVariable String kind,
            @PathVariable String from,
            @RequestBody Undo undo) {
        StipendKey key = key(operation, kind, from);
        REFUSALS.asProblems(() -> {
            long revision = undo.revision() != null
                    ? undo.revision()
                    : queries.latestChange(key)
                            .orElseThrow(() -> new RefusedException("revision", "targets.refused.nothing-to-undo"))
                            .number();
            stipends.undo(key, revision, undo.reason(), user.name());
        });
    }

    private static StipendKey key(String operation, String kind, String from) {
        try {
            return new StipendKey(operation, kind(kind), YearMonth.parse(from));
        } catch (DateTimeParseException e) {
            throw ApiProblem.badRequest("problem.not-a-month", "from", from);
        }
    }

    private static StipendKind kind(String code) {
        return ParameterWord.of(
                "kind", code, StipendKind.byCode(code), List.of(StipendKind.values()), StipendKind::code);
    }
}

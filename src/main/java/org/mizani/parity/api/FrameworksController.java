package org.mizani.parity.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.OperationQueries;
import org.mizani.parity.TargetHistoryQueries;
import org.mizani.parity.TargetQueries;
import org.mizani.parity.Targets;
import org.mizani.security.CurrentUser;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who set targets, and whom they bind. */
@RestController
@RequestMapping("/api/v1/target-frameworks")
class FrameworksController {

    private final TargetQueries queries;
    private final TargetHistoryQueries histories;
    private final OperationQueries operations;
    private final Targets targets;
    private final CurrentUser user;

    FrameworksController(
            TargetQueries queries,
            TargetHistoryQueries histories,
            OperationQueries operations,
            Targets targets,
            CurrentUser user) {
        this.queries = queries;
        this.histories = histories;
        this.operations = operations;
        this.targets = targets;
        this.user = user;
    }

    /** @param binding false for a benchmark */
    record Wish(
            @Nullable Boolean binding,
            @Nullable String source,
            @Nullable String reason) {}

    @Operation(
            summary = "Frameworks, and for each operation whether it is bound",
            description = "A framework that does not bind an operation is a benchmark for it, which nobody breaks.")
    @GetMapping
    RowList<FrameworkJson> list(
            @RequestParam(defaultValue = "now") KnownAt asOf, @ParameterObject Paging paging, Locale locale) {
        List<org.mizani.operations.Operation> all = operations.all();
        return paging.of(queries.frameworks(asOf).stream()
                .map(f -> FrameworkJson.of(
                        f,
                        all,
                        histories.bindings(f.code()).stream()
                                .filter(b -> b.knownAt(asOf))
                                .toList(),
                        locale))
                .toList());
    }

    @Operation(summary = "Say for an operation whether the framework binds it, whatever its lead organisations are")
    @ApiResponse(responseCode = "204", description = "recorded")
    @PutMapping("/{framework}/operations/{operation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bind(@PathVariable String framework, @PathVariable String operation, @RequestBody Wish wish) {
        if (wish.binding() == null) {
            throw ApiProblem.notOneOf("binding", "", List.of("true", "false"));
        }
        boolean binding = wish.binding();
        TargetRefusals.ALL.asProblems(
                () -> targets.bind(framework, operation, binding, wish.source(), wish.reason(), user.name()));
    }

    @Operation(summary = "Take the latest rule for an operation back: the one before it counts, or its leads decide")
    @ApiResponse(responseCode = "204", description = "taken back")
    @ApiResponse(responseCode = "409", description = "no rule stands")
    @DeleteMapping("/{framework}/operations/{operation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unbind(
            @PathVariable String framework,
            @PathVariable String operation,
            @RequestParam(required = false) @Nullable String reason) {
        TargetRefusals.ALL.asProblems(() -> targets.unbind(framework, operation, reason, user.name()));
    }
}

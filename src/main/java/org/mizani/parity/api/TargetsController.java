package org.mizani.parity.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.parity.TargetChange;
import org.mizani.parity.TargetEvent;
import org.mizani.parity.TargetHistoryQueries;
import org.mizani.parity.TargetKey;
import org.mizani.parity.TargetQueries;
import org.mizani.parity.TargetStatus;
import org.mizani.parity.Targets;
import org.mizani.security.CurrentUser;
import org.mizani.ui.texts.RefusedException;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.ParameterWord;
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

/** The register of targets, with the rules of its page. */
@RestController
@RequestMapping("/api/v1/targets")
class TargetsController {

    private final TargetQueries queries;
    private final TargetHistoryQueries histories;
    private final Targets targets;
    private final CurrentUser user;

    TargetsController(TargetQueries queries, TargetHistoryQueries histories, Targets targets, CurrentUser user) {
        this.queries = queries;
        this.histories = histories;
        this.targets = targets;
        this.user = user;
    }

    /**
     * @param share fraction, null to say that no value is known
     * @param lower fraction from which it is met, with {@code upper}, where it is read as a band
     */
    record Wish(
            @Nullable BigDecimal share,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String status,
            @Nullable String source,
            @Nullable String reason) {}

    /** @param revision the change to undo, null for whichever is the latest */
    record Undo(@Nullable Long revision, @Nullable String reason) {}

    @Operation(
            summary = "What frameworks ask for, with the history of each target",
            description =
                    "A target holds from 1 January of its year until the next one. A target that is read as a band"
                            + " is met from its lower edge on.")
    @GetMapping
    RowList<TargetJson> list(
            @RequestParam(required = false) @Nullable String framework,
            @RequestParam(required = false) @Nullable String component,
            @RequestParam(required = false) @Nullable Integer year,
            @Parameter(description = "verified, interpolated, unverified") @RequestParam(required = false) @Nullable
                    String status,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging) {
        if (framework != null && queries.framework(framework).isEmpty()) {
            throw ApiProblem.notFound("targets.refused.framework", framework);
        }
        Component part = component == null ? null : ParityParameters.component(component);
        TargetStatus sure = status == null ? null : status(status);
        Map<TargetKey, List<TargetEvent>> all = histories.histories();
        return paging.of(queries.inForce(asOf).stream()
                .filter(t -> framework == null || framework.equals(t.key().framework()))
                .filter(t -> part == null || part == t.key().component())
                .filter(t -> year == null || year == t.key().year())
                .filter(t -> sure == null || sure == t.value().status())
                .map(t -> TargetJson.of(t, asOf, all.getOrDefault(t.key(), List.of())))
                .toList());
    }

    @Operation(
            summary = "Add a target or change what it says",
            description =
                    "Nothing is overwritten: what stood before stays in the history, and the change can be undone.")
    @ApiResponse(responseCode = "200", description = "recorded; the target as it is now")
    @ApiResponse(responseCode = "400", description = "it is no target; the member field says what is wrong")
    @ApiResponse(responseCode = "409", description = "the target says so already")
    @PutMapping("/{framework}/{component}/{year}")
    TargetJson change(
            @PathVariable String framework,
            @PathVariable String component,
            @PathVariable int year,
            @RequestBody Wish wish) {
        TargetKey key = new TargetKey(framework, ParityParameters.component(component), year);
        TargetChange change = new TargetChange(
                key,
                wish.share(),
                wish.lower(),
                wish.upper(),
                wish.status() == null ? null : status(wish.status()),
                wish.source(),
                wish.reason());
        TargetRefusals.ALL.asProblems(() -> targets.change(change, user.name()));
        return queries.inForce(KnownAt.NOW).stream()
                .filter(t -> t.key().equals(key))
                .findFirst()
                .map(t -> TargetJson.of(t, KnownAt.NOW, histories.history(key)))
                .orElseThrow();
    }

    @Operation(summary = "Undo the latest change of a target: what was in force before it counts again")
    @ApiResponse(responseCode = "204", description = "undone; the list says what is in force")
    @ApiResponse(responseCode = "409", description = "no change stands, or another is the latest")
    @PostMapping("/{framework}/{component}/{year}/undo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(
            @PathVariable String framework,
            @PathVariable String component,
            @PathVariable int year,
            @RequestBody Undo undo) {
        TargetKey key = new TargetKey(framework, ParityParameters.component(component), year);
        TargetRefusals.ALL.asProblems(() -> {
            long revision = undo.revision() != null
                    ? undo.revision()
                    : histories
                            .latestChange(key)
                            .orElseThrow(() -> new RefusedException("revision", "targets.refused.nothing-to-undo"))
                            .number();
            targets.undo(key, revision, undo.reason(), user.name());
        });
    }

    private static TargetStatus status(String code) {
        return ParameterWord.of(
                "status", code, TargetStatus.parse(code), List.of(TargetStatus.values()), TargetStatus::code);
    }
}

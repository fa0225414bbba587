package org.mizani.provenance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureLife;
import org.mizani.provenance.Preferences;
import org.mizani.security.CurrentUser;
import org.mizani.web.ApiProblem;
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

/** Everything that was ever claimed about a figure, and which claim people prefer. */
@RestController
@RequestMapping("/api/v1/figures")
class FigureLifeController {

    private static final int LONGEST_REASON = 2_000;

    private final Preferences preferences;
    private final CurrentUser user;

    FigureLifeController(Preferences preferences, CurrentUser user) {
        this.preferences = preferences;
        this.user = user;
    }

    /** @param claims newest first */
    record LifeAnswer(String id, String label, List<VersionAnswer> claims) {}

    /**
     * @param figure null for a withdrawal
     * @param unit currency, null for people
     * @param standing {@code counts}, {@code outdone} or {@code undone}
     */
    record VersionAnswer(
            @Nullable String figure,
            @Nullable BigDecimal value,
            @Nullable String unit,
            boolean withdrawn,
            String standing,
            long importId,
            String file,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String source,
            String who,
            Instant recordedFrom,
            @Nullable Instant recordedTo,
            @Nullable String undoneBy,
            boolean preferred,
            List<PreferenceAnswer> preferences) {}

    record PreferenceAnswer(
            String reason,
            String who,
            Instant since,
            @Nullable Instant until,
            @Nullable String endedBy,
            @Nullable String endReason) {}

    /** @param reason why this claim is to count */
    record Wish(@Nullable String reason) {}

    @Operation(
            summary = "Every claim about one figure, open or undone",
            description = "Of figures that are claims; a computed figure leads to these by its inputs.")
    @ApiResponse(responseCode = "404", description = "no such figure, or one that is computed")
    @GetMapping("/{id}/life")
    LifeAnswer life(@PathVariable String id, Locale locale) {
        return preferences
                .life(new FigureId(id), locale)
                .map(life -> new LifeAnswer(
                        id,
                        life.label(),
                        life.versions().stream()
                                .map(FigureLifeController::answer)
                                .toList()))
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-claim", id));
    }

    @Operation(summary = "Let this claim count, whatever is newer")
    @ApiResponse(responseCode = "204", description = "it counts from now on")
    @ApiResponse(responseCode = "409", description = "the claim's import is undone, or it gives no figure")
    @PutMapping("/{id}/preferred")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prefer(@PathVariable String id, @RequestBody Wish wish) {
        String reason = wish.reason() == null ? "" : wish.reason().strip();
        if (reason.isEmpty()) {
            throw ApiProblem.badRequest("problem.reason-missing");
        }
        refuseLong(reason);
        change(id, "problem.claim-says-nothing", figure -> preferences.prefer(figure, reason, user.name()));
    }

    @Operation(summary = "Let the newest claim about this figure count again")
    @ApiResponse(responseCode = "204", description = "the newest counts from now on")
    @ApiResponse(responseCode = "409", description = "no claim about it is preferred")
    @DeleteMapping("/{id}/preferred")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String id, @RequestParam(required = false) @Nullable String reason) {
        if (reason != null) {
            refuseLong(reason);
        }
        change(id, "problem.nothing-preferred", figure -> preferences.takeBack(figure, reason, user.name()));
    }

    private static void change(String id, String conflict, Consumer<FigureId> change) {
        try {
            change.accept(new FigureId(id));
        } catch (IllegalArgumentException e) {
            throw ApiProblem.notFound("problem.no-such-claim", id);
        } catch (IllegalStateException e) {
            throw new ApiProblem(HttpStatus.CONFLICT, conflict, id);
        }
    }

    private static void refuseLong(String reason) {
        if (reason.length() > LONGEST_REASON) {
            throw ApiProblem.badRequest("problem.too-long", "reason", LONGEST_REASON);
        }
    }

    private static VersionAnswer answer(FigureLife.Version v) {
        return new VersionAnswer(
                v.figure() == null ? null : v.figure().value(),
                v.value(),
                v.unit(),
                v.withdrawn(),
                v.standing().code(),
                v.importId().value(),
                v.file(),
                v.cell() == null ? null : v.cell().sheet(),
                v.cell() == null ? null : v.cell().cell(),
                v.source(),
                v.by(),
                v.from(),
                v.to(),
                v.undoneBy(),
                v.preference() != null,
                v.preferences().stream()
                        .map(p -> new PreferenceAnswer(
                                p.reason(), p.by(), p.since(), p.until(), p.endedBy(), p.endReason()))
                        .toList());
    }
}

package org.mizani.parity.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.OperationQueries;
import org.mizani.parity.ParityQueries;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.web.ApiProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ParityController {

    private final ParityQueries parity;
    private final TargetQueries targets;
    private final OperationQueries operations;
    private final Clock clock;

    ParityController(ParityQueries parity, TargetQueries targets, OperationQueries operations, Clock clock) {
        this.parity = parity;
        this.targets = targets;
        this.operations = operations;
        this.clock = clock;
    }

    @Operation(
            summary = "The share of women of each component against its target",
            description = "Each component is read at its latest report on or before the date, against the target in"
                    + " force in the year of that report. A framework that does not bind the operation is a benchmark.")
    @GetMapping("/api/v1/parity")
    ParityJson parity(
            @RequestParam String operation,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(defaultValue = TargetFramework.USUAL) String framework,
            @RequestParam(defaultValue = "now") KnownAt asOf) {
        LocalDate day = Objects.requireNonNullElseGet(date, () -> LocalDate.now(clock));
        return ParityJson.of(parity.parity(
                operations
                        .byCode(operation)
                        .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", operation)),
                day,
                targets.framework(framework).orElseThrow(() -> noSuchFramework(framework)),
                asOf));
    }

    private ApiProblem noSuchFramework(String framework) {
        return ApiProblem.notOneOf(
                "framework",
                framework,
                targets.frameworks().stream().map(TargetFramework::code).toList());
    }
}

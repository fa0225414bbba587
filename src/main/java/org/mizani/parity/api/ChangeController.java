package org.mizani.parity.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.Component;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.PersonnelType;
import org.mizani.parity.explorer.Exploration;
import org.mizani.parity.explorer.Explorer;
import org.mizani.web.ApiProblem;
import org.mizani.web.ParameterWord;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ChangeController {

    private final Explorer explorer;
    private final OperationQueries operations;
    private final Clock clock;

    ChangeController(Explorer explorer, OperationQueries operations, Clock clock) {
        this.explorer = explorer;
        this.operations = operations;
        this.clock = clock;
    }

    @Operation(
            summary = "Why the share of women changed between two dates",
            description = "Shift-share with midpoint weights: the change of contributors' own shares and the change of"
                    + " their mix, which add up to the change of the overall share. Each operation is read at its latest"
                    + " report on or before each date; only rows that state both women and men enter. People who are"
                    + " not broken down by contributor cannot be explained.")
    @GetMapping("/api/v1/parity/change")
    ChangeJson change(
            @Parameter(description = "the earlier date") @RequestParam LocalDate from,
            @Parameter(description = "the later date, today unless given") @RequestParam(required = false) @Nullable
                    LocalDate to,
            @Parameter(description = "codes; all operations unless given") @RequestParam(defaultValue = "")
                    Set<String> operation,
            @RequestParam(defaultValue = "") Set<String> component,
            @Parameter(description = "personnel type") @RequestParam(required = false) @Nullable String type,
            @Parameter(description = "a date: figures as they were known at its end")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate asOf) {
        LocalDate later = Objects.requireNonNullElseGet(to, () -> LocalDate.now(clock));
        if (later.isBefore(from)) {
            throw ApiProblem.badRequest("problem.period-reversed", from.toString(), later.toString());
        }
        Exploration question = Exploration.USUAL
                .withOperations(codes(operation))
                .withComponents(component.stream()
                        .map(word -> ParameterWord.of(
                                "component",
                                word,
                                Component.byCode(word.strip()),
                                List.of(Component.values()),
                                Component::code))
                        .toList())
                .withType(
                        type == null
                                ? null
                                : ParameterWord.of(
                                        "type",
                                        type,
                                        PersonnelType.byCode(type.strip()),
                                        List.of(PersonnelType.values()),
                                        PersonnelType::code))
                .withAsOf(asOf);
        String sum = explorer.sumAmongOthers(question);
        if (sum != null) {
            throw ApiProblem.badRequest("problem.headcounts.sum-added", sum);
        }
        return ChangeJson.of(explorer.change(question, from, later));
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
}

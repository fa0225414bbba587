package org.mizani.parity.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.OperationQueries;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.explorer.Parities;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ParityController {

    private final Parities parities;
    private final ParityParameters asked;
    private final OperationQueries operations;

    ParityController(Parities parities, ParityParameters asked, OperationQueries operations) {
        this.parities = parities;
        this.asked = asked;
        this.operations = operations;
    }

    @Operation(
            summary = "The share of women of each component against its target",
            description = "Each component is read at its latest report on or before the date, against the target in"
                    + " force in the year of that report. A framework that does not bind the operation is a benchmark."
                    + " Without an operation, all are answered; each row names its operation.")
    @GetMapping("/api/v1/parity")
    ParityJson parity(
            @Parameter(description = "codes; all operations unless given") @RequestParam(defaultValue = "")
                    Set<String> operation,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(defaultValue = TargetFramework.USUAL) String framework,
            @RequestParam(defaultValue = "now") KnownAt asOf) {
        LocalDate day = asked.day(date);
        TargetFramework against = asked.framework(framework, asOf);
        return ParityJson.of(day, against, parities.of(named(operation), day, against, asOf));
    }

    private List<org.mizani.operations.Operation> named(Set<String> codes) {
        return codes.isEmpty()
                ? operations.all()
                : codes.stream()
                        .map(code -> asked.operation(code.strip()))
                        .sorted(Comparator.comparing(org.mizani.operations.Operation::code))
                        .toList();
    }
}

package org.mizani.operations.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Deployment;
import org.mizani.operations.Deployments;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OperationsController {

    private final OperationQueries operations;
    private final Deployments deployments;
    private final Clock clock;

    OperationsController(OperationQueries operations, Deployments deployments, Clock clock) {
        this.operations = operations;
        this.deployments = deployments;
        this.clock = clock;
    }

    @io.swagger.v3.oas.annotations.Operation(
            summary = "Operations with their ceilings, people, deployment rate and vacancies on a date",
            description = "People are those of the latest report on or before the date. Rate and vacancies hold them"
                    + " against the ceiling of the same scope in force on the day of that report. What stands for"
                    + " several operations together, UN-ALL, is answered by its name alone.")
    @GetMapping("/api/v1/operations")
    RowList<OperationJson> list(
            @Parameter(description = "ceilings in force and latest reports on this day; today without it")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate date,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @Parameter(description = "only operations of this lead organisation; AU for AU-led ones")
                    @RequestParam(required = false)
                    @Nullable
                    String lead,
            @Parameter(description = "true for operations that run on the date, as far as their dates are known")
                    @RequestParam(defaultValue = "false")
                    boolean running,
            @ParameterObject Paging paging,
            Locale locale) {
        Map<String, List<Ceiling>> ceilings =
                operations.ceilings(asOf).stream().collect(Collectors.groupingBy(Ceiling::operation));
        List<Operation> wanted = operations.all().stream()
                .filter(o -> lead == null || o.ledBy(lead.strip()))
                .toList();
        Map<Operation, List<Deployment>> deployed = deployments.on(wanted, day(date), asOf).stream()
                .filter(d -> !running || d.running())
                .collect(Collectors.groupingBy(Deployment::operation, LinkedHashMap::new, Collectors.toList()));
        return paging.of(deployed.entrySet().stream()
                .map(e -> OperationJson.of(
                        e.getKey(), ceilings.getOrDefault(e.getKey().code(), List.of()), e.getValue(), locale))
                .toList());
    }

    /** One operation; 404 when no register and no import knows it. */
    @GetMapping("/api/v1/operations/{code}")
    OperationJson one(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            Locale locale) {
        Operation operation = named(code);
        return OperationJson.of(
                operation,
                operations.ceilings(operation.code(), asOf),
                deployments.on(List.of(operation), day(date), asOf),
                locale);
    }

    @io.swagger.v3.oas.annotations.Operation(
            summary = "Mandates and ceilings of an operation as dated steps",
            description = "Superseded steps too, each with its scope, strength, document and status, and whether it is"
                    + " in force on the date: today without one.")
    @GetMapping("/api/v1/operations/{code}/ceilings")
    RowList<CeilingJson> ceilings(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging) {
        Operation operation = named(code);
        List<Long> inForce = deployments.on(List.of(operation), day(date), asOf).stream()
                .map(Deployment::ceiling)
                .filter(Objects::nonNull)
                .map(Ceiling::id)
                .toList();
        return paging.of(operations.ceilings(operation.code(), asOf).stream()
                .map(c -> CeilingJson.of(c, inForce.contains(c.id())))
                .toList());
    }

    private Operation named(String code) {
        return operations.named().stream()
                .filter(o -> o.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", code));
    }

    private LocalDate day(@Nullable LocalDate date) {
        return Objects.requireNonNullElseGet(date, () -> LocalDate.now(clock));
    }
}

package org.mizani.operations.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mizani.operations.Ceiling;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OperationsController {

    private final OperationQueries operations;

    OperationsController(OperationQueries operations) {
        this.operations = operations;
    }

    /** The registry by code. What stands for several operations together, UN-ALL, is answered by its name alone. */
    @GetMapping("/api/v1/operations")
    RowList<OperationJson> list(@ParameterObject Paging paging, Locale locale) {
        Map<String, List<Ceiling>> ceilings =
                operations.ceilings().stream().collect(Collectors.groupingBy(Ceiling::operation));
        return paging.of(operations.all().stream()
                .map(o -> OperationJson.of(o, ceilings.getOrDefault(o.code(), List.of()), locale))
                .toList());
    }

    /** One operation; 404 when no register and no import knows it. */
    @GetMapping("/api/v1/operations/{code}")
    OperationJson one(@PathVariable String code, Locale locale) {
        Operation operation = operations.named().stream()
                .filter(o -> o.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", code));
        return OperationJson.of(operation, operations.ceilings(operation.code()), locale);
    }
}

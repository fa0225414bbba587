package org.mizani.headcounts.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.Dimension;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.OperationQueries;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HeadcountsController {

    private final HeadcountQueries headcounts;
    private final OperationQueries operations;

    HeadcountsController(HeadcountQueries headcounts, OperationQueries operations) {
        this.headcounts = headcounts;
        this.operations = operations;
    }

    @Operation(
            summary = "Women, men and people whose sex is not reported",
            description = "Without date in by, each operation is read at the latest report of the range, which the"
                    + " row names: never a sum over months. A row appears only where something is reported.")
    @GetMapping("/api/v1/headcounts")
    RowList<Map<String, @Nullable Object>> headcounts(
            @RequestParam(defaultValue = "") Set<String> operation,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @Parameter(description = "operation, component, type, contributor, date")
                    @RequestParam(defaultValue = "operation")
                    List<String> by,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging) {
        Set<Dimension> dimensions = dimensions(by);
        if (from != null && to != null && to.isBefore(from)) {
            throw ApiProblem.badRequest("problem.period-reversed", from.toString(), to.toString());
        }
        Set<String> codes = codes(operation);
        if (codes.size() > 1 && !dimensions.contains(Dimension.OPERATION)) {
            codes.stream().filter(operations::isSum).findFirst().ifPresent(sum -> {
                throw ApiProblem.badRequest("problem.headcounts.sum-added", sum);
            });
        }
        HeadcountQueries.Page page = headcounts.page(
                new HeadcountQuestion(dimensions, codes, from, to, asOf), paging.limit(), paging.offset());
        HeadcountJson json = new HeadcountJson(dimensions, asOf);
        return paging.of(page.rows().stream().map(json::row).toList(), page.total());
    }

    private Set<String> codes(Set<String> named) {
        return named.stream()
                .map(name -> operations
                        .byCode(name.strip())
                        .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", name))
                        .code())
                .collect(Collectors.toSet());
    }

    private static Set<Dimension> dimensions(List<String> by) {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        for (String word : by) {
            dimensions.add(Dimension.byCode(word.strip())
                    .orElseThrow(() -> ApiProblem.notOneOf(
                            "by",
                            word,
                            Arrays.stream(Dimension.values())
                                    .map(Dimension::code)
                                    .toList())));
        }
        return dimensions;
    }
}

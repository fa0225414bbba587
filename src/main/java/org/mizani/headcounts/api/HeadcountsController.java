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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.Dimension;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.OperationGroup;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.Regions;
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
    private final Regions regions;

    HeadcountsController(HeadcountQueries headcounts, OperationQueries operations, Regions regions) {
        this.headcounts = headcounts;
        this.operations = operations;
        this.regions = regions;
    }

    @Operation(
            summary = "Women, men and people whose sex is not reported",
            description = "Without date in by, each operation is read at the latest report of the range, which the"
                    + " row names: never a sum over months. A row appears only where something is reported. By lead"
                    + " (organisations) or region (UN M49 sub-regions of the hosts), operations of two leads or"
                    + " regions form a group of their own.")
    @GetMapping("/api/v1/headcounts")
    RowList<Map<String, @Nullable Object>> headcounts(
            @RequestParam(defaultValue = "") Set<String> operation,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @Parameter(description = "operation, component, type, contributor, date; lead or region")
                    @RequestParam(defaultValue = "operation")
                    List<String> by,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging) {
        OperationGroup group = group(by);
        Set<Dimension> dimensions =
                dimensions(by.stream().filter(w -> !isGroup(w)).toList());
        if (from != null && to != null && to.isBefore(from)) {
            throw ApiProblem.badRequest("problem.period-reversed", from.toString(), to.toString());
        }
        Set<String> codes = codes(operation);
        if (codes.size() > 1 && (group != null || !dimensions.contains(Dimension.OPERATION))) {
            codes.stream().filter(operations::isSum).findFirst().ifPresent(sum -> {
                throw ApiProblem.badRequest("problem.headcounts.sum-added", sum);
            });
        }
        HeadcountQuestion question = new HeadcountQuestion(dimensions, codes, from, to, asOf);
        HeadcountJson json = new HeadcountJson(dimensions, asOf);
        if (group != null) {
            return paging.of(new GroupedOperations(group, operations.named(), regions)
                    .rows(question, headcounts).stream()
                            .map(row -> json.row(row.people(), group, row.key()))
                            .toList());
        }
        HeadcountQueries.Page page = headcounts.page(question, paging.limit(), paging.offset());
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

    private static boolean isGroup(String word) {
        return OperationGroup.byCode(word.strip()).isPresent();
    }

    /** The only word that joins operations; null when there is none. */
    private static @Nullable OperationGroup group(List<String> by) {
        List<OperationGroup> groups = by.stream()
                .flatMap(word -> OperationGroup.byCode(word.strip()).stream())
                .distinct()
                .toList();
        boolean operation = by.stream().anyMatch(word -> word.strip().equals(Dimension.OPERATION.code()));
        if (groups.size() > 1 || (operation && !groups.isEmpty())) {
            throw ApiProblem.badRequest("problem.headcounts.one-grouping");
        }
        return groups.isEmpty() ? null : groups.getFirst();
    }

    private static Set<Dimension> dimensions(List<String> by) {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        for (String word : by) {
            dimensions.add(Dimension.byCode(word.strip())
                    .orElseThrow(() -> ApiProblem.notOneOf(
                            "by",
                            word,
                            Stream.concat(
                                            Arrays.stream(Dimension.values()).map(Dimension::code),
                                            Arrays.stream(OperationGroup.values())
                                                    .map(OperationGroup::code))
                                    .toList())));
        }
        return dimensions;
    }
}

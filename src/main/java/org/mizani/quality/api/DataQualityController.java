package org.mizani.quality.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.operations.OperationQueries;
import org.mizani.quality.DataQuality;
import org.mizani.quality.QualityGroup;
import org.mizani.quality.QualityKind;
import org.mizani.quality.QualityQuestion;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.ParameterWord;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DataQualityController {

    private final DataQuality quality;
    private final OperationQueries operations;
    private final Clock clock;

    DataQualityController(DataQuality quality, OperationQueries operations, Clock clock) {
        this.quality = quality;
        this.operations = operations;
        this.clock = clock;
    }

    @Operation(
            summary = "What a data steward must look at: how much there is of each kind",
            description = "Conflicts and single sources are looked for in the latest report of each operation; with an"
                    + " operation, conflicts in a page of all its reports. The parameter kind asks for"
                    + " all that was found of one.")
    @GetMapping(path = "/api/v1/data-quality", params = "!kind")
    RowList<QualityJson> all(
            @RequestParam(required = false) @Nullable String operation,
            @Parameter(description = "months without a report after which a running operation is stale")
                    @RequestParam(defaultValue = "12")
                    int months,
            @ParameterObject Paging paging,
            Locale locale) {
        return paging.of(quality.all(question(operation, months, 0), locale).stream()
                .map(group -> QualityJson.of(group, months, locale))
                .toList());
    }

    @Operation(
            summary = "What a data steward must look at: all that was found of one kind",
            description = "The rows of the page's table. Open claims that disagree about a fact are one row each, the"
                    + " one that counts first.")
    @GetMapping(path = "/api/v1/data-quality", params = "kind")
    QualityRows kind(
            @Parameter(
                            description = "conflicting-people, conflicting-money, single-source, missing-months, stale,"
                                    + " unsure-targets, unsure-ceilings, not-converted")
                    @RequestParam
                    String kind,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(defaultValue = "12") int months,
            @Parameter(description = "of the reports of one operation that are searched for conflicts, from 0")
                    @RequestParam(defaultValue = "0")
                    int page,
            @ParameterObject Paging paging,
            Locale locale) {
        QualityKind wanted = ParameterWord.of(
                "kind", kind, QualityKind.byCode(kind), List.of(QualityKind.values()), QualityKind::code);
        QualityGroup group = quality.of(wanted, question(operation, months, page), locale);
        return QualityRows.of(group, paging.of(group.table().rows()));
    }

    private QualityQuestion question(@Nullable String operation, int months, int page) {
        if (months < 1) {
            throw ApiProblem.badRequest("problem.too-small", "months", "1");
        }
        if (page < 0) {
            throw ApiProblem.badRequest("problem.too-small", "page", "0");
        }
        return new QualityQuestion(code(operation), months, page, LocalDate.now(clock));
    }

    private @Nullable String code(@Nullable String operation) {
        return operation == null
                ? null
                : operations
                        .byCode(operation.strip())
                        .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", operation))
                        .code();
    }
}

package org.mizani.reports.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.reports.ReportRequest;
import org.mizani.reports.batch.Batch;
import org.mizani.reports.batch.BatchOrder;
import org.mizani.reports.batch.BatchRequest;
import org.mizani.reports.batch.BatchWords;
import org.mizani.reports.batch.Batches;
import org.mizani.ui.texts.RefusedException;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many reports at once: asked for, followed, taken as one zip, cancelled or removed. */
@RestController
@RequestMapping(BatchJson.ADDRESS)
class BatchController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final BatchRequest request;
    private final Batches batches;

    BatchController(BatchRequest request, Batches batches) {
        this.request = request;
        this.batches = batches;
    }

    @Operation(
            summary = "Ask for many reports at once",
            description =
                    "They are made in the background, all as of one moment. A report about one operation comes for"
                            + " each; one that may be about all of them together comes once unless operations are named; one"
                            + " that speaks of no single operation always comes once.")
    @ApiResponse(responseCode = "202", description = "taken; Location says how far it has come")
    @ApiResponse(responseCode = "503", description = "too many batches wait already")
    @PostMapping
    ResponseEntity<BatchJson> ask(
            @Parameter(description = "reports, repeated") @RequestParam(name = "report", required = false) @Nullable
                    List<String> reports,
            @Parameter(description = "codes of operations, repeated, or all")
                    @RequestParam(name = "operation", defaultValue = BatchWords.ALL)
                    List<String> operations,
            @Parameter(description = "repeated") @RequestParam(name = "format", defaultValue = "pdf")
                    List<String> formats,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String basis,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String lang,
            @Parameter(description = "a4 or letter") @RequestParam(required = false) @Nullable String paper,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            Locale locale) {
        BatchWords words = new BatchWords(
                reports == null ? List.of() : reports,
                operations,
                formats,
                new ReportRequest.Words(null, date, from, to, basis, scope, lang, paper));
        BatchJson taken = BatchJson.of(take(request.order(words, locale, asOf)));
        return ResponseEntity.accepted()
                .location(URI.create(BatchJson.ADDRESS + "/" + taken.id()))
                .body(taken);
    }

    @Operation(summary = "The batches that you asked for, the newest first; administrators see those of all")
    @GetMapping
    RowList<BatchJson> list(@ParameterObject Paging paging) {
        return paging.of(batches.all().stream().map(BatchJson::of).toList());
    }

    @Operation(summary = "How far a batch has come")
    @GetMapping("/{id}")
    BatchJson one(@PathVariable String id) {
        return BatchJson.of(known(id));
    }

    @Operation(summary = "The zip of a batch that is done")
    @ApiResponse(responseCode = "409", description = "not made yet")
    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(@PathVariable String id) {
        Batch batch = known(id);
        if (batch.zip() == null) {
            throw new ApiProblem(HttpStatus.CONFLICT, "problem.report-batch.no-file", id);
        }
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(batch.fileName())
                                .build()
                                .toString())
                .body(batches.zip(batch)
                        .map(FileSystemResource::new)
                        .orElseThrow(() -> ApiProblem.notFound("problem.no-such-report-batch", id)));
    }

    @Operation(summary = "End a batch that waits or is made, or remove its zip")
    @ApiResponse(responseCode = "204", description = "nothing of it is left")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id) {
        batches.remove(known(id).id());
        return ResponseEntity.noContent().build();
    }

    private Batch take(BatchOrder order) {
        try {
            return batches.ask(order);
        } catch (RefusedException e) {
            throw new ApiProblem(HttpStatus.SERVICE_UNAVAILABLE, e.key(), e.arguments());
        }
    }

    private Batch known(String id) {
        return Batch.id(id)
                .flatMap(batches::byId)
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-report-batch", id));
    }
}

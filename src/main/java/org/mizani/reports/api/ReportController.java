package org.mizani.reports.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mizani.metrics.KnownAt;
import org.mizani.reports.Issues;
import org.mizani.reports.Missing;
import org.mizani.reports.ReportDefinition;
import org.mizani.reports.ReportDefinitions;
import org.mizani.reports.ReportFormat;
import org.mizani.reports.ReportParameters;
import org.mizani.reports.ReportRequest;
import org.mizani.reports.Reports;
import org.mizani.security.CurrentUser;
import org.mizani.ui.texts.Texts;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportController {

    private final ReportDefinitions definitions;
    private final ReportRequest request;
    private final Reports reports;
    private final Issues issues;
    private final CurrentUser user;

    ReportController(
            ReportDefinitions definitions, ReportRequest request, Reports reports, Issues issues, CurrentUser user) {
        this.definitions = definitions;
        this.request = request;
        this.reports = reports;
        this.issues = issues;
        this.user = user;
    }

    /** A report that can be asked for. */
    record Row(String id, String title, List<String> formats, List<String> languages, List<String> parameters) {

        static Row of(ReportDefinition definition, Locale locale) {
            return new Row(
                    definition.id(),
                    definition.title(locale),
                    formatCodes(),
                    Texts.LANGUAGES.stream().map(Locale::getLanguage).toList(),
                    definition.parameters());
        }
    }

    @Operation(summary = "The reports that can be asked for")
    @GetMapping("/api/v1/reports")
    RowList<Row> reports(@ParameterObject Paging paging, Locale locale) {
        return paging.of(definitions.all().stream().map(d -> Row.of(d, locale)).toList());
    }

    @Operation(
            summary = "One report as a file, made on the fly",
            description = "Parts without figures say so. The content hash covers figures and texts, the same in all"
                    + " formats.")
    @GetMapping("/api/v1/reports/{definition}")
    ResponseEntity<byte[]> report(
            @PathVariable String definition,
            @ParameterObject ReportRequest.Words words,
            @RequestParam(defaultValue = "pdf") String format,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            Locale locale) {
        ReportDefinition known = known(definition);
        ReportFormat wanted = format(format);
        ReportParameters parameters = request.parameters(known, words, locale, asOf);
        Reports.ReportFile file = reports.file(known, parameters, wanted);
        return download(file.name(), wanted, Texts.in(parameters.locale()).tag(), file.bytes());
    }

    @Operation(
            summary = "What a report would leave open: figures that are not reported, marks and notes",
            description = "The same list that the preview shows before the report is made.")
    @GetMapping("/api/v1/reports/{definition}/missing")
    RowList<Missing> missing(
            @PathVariable String definition,
            @ParameterObject ReportRequest.Words words,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging,
            Locale locale) {
        ReportDefinition known = known(definition);
        ReportParameters parameters = request.parameters(known, words, locale, asOf);
        return paging.of(Missing.of(reports.document(known, parameters)));
    }

    @Operation(
            summary = "Issue a report: number it and keep it with its file",
            description = "The answer says as of which moment the same report gives the same content hash.")
    @ApiResponse(responseCode = "201", description = "issued; Location is its place in the register")
    @PostMapping("/api/v1/reports/{definition}")
    ResponseEntity<IssueJson> issue(
            @PathVariable String definition,
            @ParameterObject ReportRequest.Words words,
            @RequestParam(defaultValue = "pdf") String format,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            Locale locale) {
        ReportDefinition known = known(definition);
        ReportFormat wanted = format(format);
        ReportParameters parameters = request.parameters(known, words, locale, asOf);
        IssueJson issued = IssueJson.of(issues.issue(known, parameters, wanted, user.name()));
        return ResponseEntity.created(URI.create(IssueJson.ADDRESS + issued.number()))
                .body(issued);
    }

    private ReportDefinition known(String definition) {
        return definitions
                .byId(definition)
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-report", definition));
    }

    private static ReportFormat format(String code) {
        return ReportFormat.byCode(code).orElseThrow(() -> ApiProblem.notOneOf("format", code, formatCodes()));
    }

    /** @param language tag */
    static ResponseEntity<byte[]> download(String name, ReportFormat format, String language, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(bytes);
    }

    private static List<String> formatCodes() {
        return Arrays.stream(ReportFormat.values()).map(ReportFormat::code).toList();
    }
}

package org.mizani.reports.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.mizani.reports.IssueQueries;
import org.mizani.reports.Issues;
import org.mizani.reports.ReportIssue;
import org.mizani.reports.comparison.IssueComparisons;
import org.mizani.security.CurrentUser;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.Refusals;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The register of reports that were handed out: listed, given again byte for byte, recognised, withdrawn. */
@RestController
@RequestMapping("/api/v1/issued-reports")
class IssueController {

    private static final Refusals REFUSALS =
            new Refusals(Set.of("issues.refused.unknown"), Set.of("issues.refused.withdrawn"));

    private final IssueQueries queries;
    private final Issues issues;
    private final IssueComparisons comparisons;
    private final CurrentUser user;

    IssueController(IssueQueries queries, Issues issues, IssueComparisons comparisons, CurrentUser user) {
        this.queries = queries;
        this.issues = issues;
        this.comparisons = comparisons;
        this.user = user;
    }

    /** @param reason why it no longer holds */
    record Wish(@Nullable String reason) {}

    /**
     * @param sha256 fingerprint of the file that was sent
     * @param issues those that were handed out as this very file; empty when none was, or a byte of it has changed
     */
    record Recognised(String sha256, List<IssueJson> issues) {}

    @Operation(summary = "All reports that were issued, the newest first, also those withdrawn")
    @GetMapping
    RowList<IssueJson> list(
            @Parameter(description = "only what was issued as the file of this fingerprint, 64 hexadecimal digits")
                    @RequestParam(required = false)
                    @Nullable
                    String sha256,
            @ParameterObject Paging paging) {
        List<ReportIssue> found =
                sha256 == null ? queries.all() : queries.ofFile(sha256.strip().toLowerCase(Locale.ROOT));
        return paging.of(found.stream().map(IssueJson::of).toList());
    }

    @Operation(summary = "One issued report")
    @GetMapping("/{number}")
    IssueJson one(@PathVariable String number) {
        return IssueJson.of(known(number));
    }

    @Operation(summary = "The file of an issued report, byte for byte as it was handed out")
    @GetMapping("/{number}/file")
    ResponseEntity<byte[]> file(@PathVariable String number) {
        ReportIssue issue = known(number);
        return ReportController.download(
                issue.fileName(),
                issue.format(),
                issue.parameters().lang(),
                queries.file(number).orElseThrow());
    }

    @Operation(
            summary = "Withdraw an issued report",
            description = "It stays in the register with its file and the reason; its number is never given again.")
    @PostMapping("/{number}/withdrawal")
    IssueJson withdraw(@PathVariable String number, @RequestBody Wish wish) {
        REFUSALS.asProblems(() -> issues.withdraw(number, wish.reason(), user.name()));
        return IssueJson.of(known(number));
    }

    @Operation(
            summary = "Which issued report a file is",
            description = "Send the file as somebody gave it to you. A file that is recognised is the one that was"
                    + " issued, to the last byte; see in the answer whether it still holds.")
    @PostMapping("/verification")
    Recognised verify(@RequestParam MultipartFile file) throws IOException {
        String sha256;
        try (InputStream bytes = file.getInputStream()) {
            sha256 = DigestUtils.sha256Hex(bytes);
        }
        return new Recognised(
                sha256, queries.ofFile(sha256).stream().map(IssueJson::of).toList());
    }

    @Operation(
            summary = "What is not the same in two issues of a report",
            description = "Both are made anew, each from what was known when it was issued, in the language of the"
                    + " second. As CSV: the cells and texts that differ.")
    @GetMapping("/{number}/comparison")
    ComparisonJson compare(
            @PathVariable String number,
            @Parameter(description = "number of the second issue") @RequestParam String with,
            Locale locale) {
        return REFUSALS.answer(() -> ComparisonJson.of(comparisons.compare(number, with, locale)));
    }

    private ReportIssue known(String number) {
        return queries.byNumber(number).orElseThrow(() -> ApiProblem.notFound("problem.no-such-issue", number));
    }
}

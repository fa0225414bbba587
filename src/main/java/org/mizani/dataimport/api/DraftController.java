package org.mizani.dataimport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Comparisons;
import org.mizani.dataimport.Correction;
import org.mizani.dataimport.CorrectionQueries;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.ImportService;
import org.mizani.provenance.ImportId;
import org.mizani.security.CurrentUser;
import org.mizani.security.Role;
import org.mizani.web.ApiProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people say about a draft before they accept it: answers, corrections; and what it would change. */
@RestController
@RequestMapping("/api/v1/imports/{id}")
class DraftController {

    private static final int MOST = 1_000;

    private final ImportService service;
    private final CorrectionQueries corrections;
    private final Comparisons comparisons;
    private final DraftAnswers answers;
    private final CurrentUser user;

    DraftController(
            ImportService service,
            CorrectionQueries corrections,
            Comparisons comparisons,
            DraftAnswers answers,
            CurrentUser user) {
        this.service = service;
        this.corrections = corrections;
        this.comparisons = comparisons;
        this.answers = answers;
        this.user = user;
    }

    @Operation(
            summary = "Answer what a draft left in doubt, and check it again",
            description = "The ids are those of `questions`; a blank answer takes an earlier one back.")
    @ApiResponse(responseCode = "200", description = "checked again, also when findings block the file")
    @ApiResponse(responseCode = "409", description = "no draft any more")
    @PutMapping("/answers")
    ResponseEntity<ImportAnswer> put(@PathVariable long id, @RequestBody Map<String, String> said, Locale locale)
            throws IOException {
        Import draft = answers.draft(id);
        service.answer(draft.id(), AnswerText.checked(said));
        return answers.checked(draft.id(), locale);
    }

    @Operation(summary = "Accept a draft: all of it is stored, or nothing")
    @ApiResponse(responseCode = "201", description = "accepted: all of the file is stored")
    @ApiResponse(responseCode = "409", description = "no draft any more, or exactly this file is imported already")
    @ApiResponse(responseCode = "422", description = "refused; the findings say what is wrong, cell by cell")
    @PostMapping("/accept")
    ResponseEntity<ImportAnswer> accept(
            @PathVariable long id, @RequestParam(required = false) @Nullable String reason, Locale locale)
            throws IOException {
        DraftAnswers.refuseLong(reason);
        Import draft = answers.draft(id);
        return answers.accepted(draft.id(), reason, locale);
    }

    @Operation(summary = "All corrections ever made over the file, the latest first")
    @GetMapping("/corrections")
    List<Correction> corrections(@PathVariable long id) {
        return corrections.all(answers.found(new ImportId(id)).id());
    }

    @Operation(
            summary = "Correct cells of a draft, and check it again",
            description =
                    "The file stays as it is: corrections are laid over it. An entry without a column leaves out the row;"
                            + " a value that is blank or missing makes the cell blank.")
    @ApiResponse(responseCode = "200", description = "checked again, also when findings block the file")
    @ApiResponse(responseCode = "409", description = "no draft any more")
    @PostMapping("/corrections")
    ResponseEntity<ImportAnswer> correct(
            @PathVariable long id, @RequestBody List<CorrectionRequest> asked, Locale locale) throws IOException {
        Import draft = answers.draft(id);
        if (asked.size() > MOST) {
            throw ApiProblem.badRequest("problem.too-many-corrections", MOST);
        }
        try {
            service.correct(
                    draft.id(), asked.stream().map(r -> r.correction(draft)).toList(), user.name());
        } catch (IllegalArgumentException e) {
            throw ApiProblem.badRequest("problem.correction", String.valueOf(e.getMessage()));
        }
        return answers.checked(draft.id(), locale);
    }

    @Operation(summary = "Take corrections back, and check the draft again")
    @ApiResponse(responseCode = "409", description = "no draft any more")
    @DeleteMapping("/corrections")
    ResponseEntity<ImportAnswer> takeBack(@PathVariable long id, @RequestParam List<Long> ids, Locale locale)
            throws IOException {
        Import draft = answers.draft(id);
        service.takeBack(draft.id(), ids, user.name());
        return answers.checked(draft.id(), locale);
    }

    @Operation(summary = "End what is being done with an import: nothing of it is stored")
    @ApiResponse(responseCode = "204", description = "it ends, or nothing was being done")
    @PostMapping("/cancel")
    ResponseEntity<Void> cancel(@PathVariable long id) {
        service.cancel(answers.found(new ImportId(id)).id());
        return ResponseEntity.noContent().build();
    }

    @Operation(
            summary = "What an import changes",
            description = "Of a draft: what it would. Of an accepted or undone import: what it did when it came.")
    @ApiResponse(responseCode = "409", description = "something blocks the draft")
    @GetMapping("/comparison")
    ComparisonAnswer comparison(@PathVariable long id, Locale locale) throws IOException {
        Import found = answers.found(new ImportId(id));
        if (found.status() == Status.ACCEPTED || found.status() == Status.UNDONE) {
            return ComparisonAnswer.of(comparisons.of(found), locale);
        }
        if (found.status() != Status.DRAFT) {
            throw new ApiProblem(HttpStatus.CONFLICT, "problem.import-blocked", Long.toString(id));
        }
        if (!user.has(Role.EDITOR)) {
            throw new ApiProblem(HttpStatus.FORBIDDEN, "problem.forbidden");
        }
        return ComparisonAnswer.of(service.compare(found.id()), locale);
    }
}

package org.mizani.dataimport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.ImportQueries;
import org.mizani.dataimport.ImportService;
import org.mizani.dataimport.UploadStore;
import org.mizani.dataimport.profile.Profile;
import org.mizani.dataimport.profile.Profiles;
import org.mizani.dataimport.workbook.UnreadableFileException;
import org.mizani.provenance.ImportId;
import org.mizani.security.CurrentUser;
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
import org.springframework.web.multipart.MultipartFile;

/** Imports over HTTP: the same service as the screens, with the same findings. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {

    private static final String CHECK = "check";
    private static final String ACCEPT = "accept";

    private final ImportService service;
    private final ImportQueries imports;
    private final UploadStore uploads;
    private final Profiles profiles;
    private final DraftAnswers answers;
    private final CurrentUser user;

    ImportController(
            ImportService service,
            ImportQueries imports,
            UploadStore uploads,
            Profiles profiles,
            DraftAnswers answers,
            CurrentUser user) {
        this.service = service;
        this.imports = imports;
        this.uploads = uploads;
        this.profiles = profiles;
        this.answers = answers;
        this.user = user;
    }

    @Operation(
            summary = "Check or accept a spreadsheet",
            description =
                    "mode=check tells what the file would change and all that is wrong with it; mode=accept stores"
                            + " all of it or nothing.")
    @ApiResponse(responseCode = "200", description = "checked, also when findings block the file")
    @ApiResponse(responseCode = "201", description = "accepted: all of the file is stored")
    @ApiResponse(responseCode = "409", description = "exactly this file is imported already")
    @ApiResponse(responseCode = "413", description = "too large")
    @ApiResponse(responseCode = "415", description = "not a spreadsheet that Mizani reads")
    @ApiResponse(responseCode = "422", description = "refused; the findings say what is wrong, cell by cell")
    @ApiResponse(responseCode = "503", description = "too many files wait already; send it again in a minute")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportAnswer> post(
            @RequestParam("file") MultipartFile file,
            @RequestParam String mode,
            @RequestParam(required = false) @Nullable String profile,
            @RequestParam(required = false) @Nullable String reason,
            @Parameter(description = "JSON object: id of a question to its answer")
                    @RequestParam(name = "answers", required = false)
                    @Nullable
                    String said,
            @Parameter(description = "the file is complete: what it leaves out of what it is about is withdrawn")
                    @RequestParam(defaultValue = "false")
                    boolean complete,
            Locale locale)
            throws IOException {
        if (!mode.equals(CHECK) && !mode.equals(ACCEPT)) {
            throw ApiProblem.notOneOf("mode", mode, List.of(CHECK, ACCEPT));
        }
        DraftAnswers.refuseLong(reason);
        if (service.crowded()) {
            throw new ApiProblem(HttpStatus.SERVICE_UNAVAILABLE, "problem.too-many-imports");
        }
        if (profile != null && profiles.byId(profile).isEmpty()) {
            throw ApiProblem.notOneOf(
                    "profile", profile, profiles.all().stream().map(Profile::id).toList());
        }
        try (InputStream bytes = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "upload");
            Map<String, String> given = new HashMap<>(said == null ? Map.of() : AnswerText.read(said));
            if (profile != null) {
                given.put("profile", profile);
            }
            if (complete) {
                given.put("complete", "yes");
            }
            ImportId id = service.receive(name, bytes, user.name());
            if (!given.isEmpty()) {
                service.answer(id, given);
            }
            return mode.equals(CHECK) ? answers.checked(id, locale) : answers.accepted(id, reason, locale);
        } catch (UnreadableFileException e) {
            throw DraftAnswers.unreadable(e, locale);
        }
    }

    @Operation(summary = "All imports, newest first")
    @GetMapping
    RowList<ImportAnswer> history(@ParameterObject Paging paging, Locale locale) {
        List<ImportAnswer> part = imports.history(paging.limit(), paging.offset()).stream()
                .map(i -> ImportAnswer.of(i, List.of(), locale))
                .toList();
        return paging.of(part, imports.historySize());
    }

    @Operation(summary = "One import with its findings")
    @GetMapping("/{id}")
    ImportAnswer one(@PathVariable long id, Locale locale) {
        return answers.of(new ImportId(id), locale);
    }

    @Operation(summary = "The file as it was sent, byte for byte")
    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(@PathVariable long id) {
        Import found = answers.found(new ImportId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.upload().fileName(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(uploads.file(found.upload().sha256())));
    }

    @Operation(summary = "Undo an import: earlier and later ones speak again")
    @ApiResponse(responseCode = "204", description = "undone")
    @ApiResponse(responseCode = "409", description = "not accepted, or undone already")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> undo(@PathVariable long id, @RequestParam(required = false) @Nullable String reason) {
        DraftAnswers.refuseLong(reason);
        Import found = answers.found(new ImportId(id));
        if (found.status() != Status.ACCEPTED) {
            throw new ApiProblem(HttpStatus.CONFLICT, "problem.import-not-accepted", Long.toString(id));
        }
        service.undo(found.id(), user.name(), reason);
        return ResponseEntity.noContent().build();
    }
}

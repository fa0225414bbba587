package org.mizani.dataimport.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.FindingTexts;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.ImportQueries;
import org.mizani.dataimport.ImportReport;
import org.mizani.dataimport.ImportService;
import org.mizani.dataimport.UploadStore;
import org.mizani.dataimport.profile.Profiles;
import org.mizani.dataimport.workbook.UnreadableFileException;
import org.mizani.provenance.ImportId;
import org.mizani.security.CurrentUser;
import org.mizani.web.ApiProblem;
import org.mizani.web.RowList;
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

    private final ImportService service;
    private final ImportQueries imports;
    private final UploadStore uploads;
    private final Profiles profiles;
    private final CurrentUser user;

    ImportController(
            ImportService service, ImportQueries imports, UploadStore uploads, Profiles profiles, CurrentUser user) {
        this.service = service;
        this.imports = imports;
        this.uploads = uploads;
        this.profiles = profiles;
        this.user = user;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportAnswer> post(
            @RequestParam("file") MultipartFile file,
            @RequestParam Mode mode,
            @RequestParam(required = false) @Nullable String profile,
            @RequestParam(required = false) @Nullable String reason,
            Locale locale)
            throws IOException {
        if (profile != null && profiles.byId(profile).isEmpty()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "problem.no-such-profile", profile);
        }
        try (InputStream bytes = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "upload");
            ImportId id = service.receive(name, bytes, user.name());
            ImportReport report = mode == Mode.CHECK
                    ? service.check(id, profile)
                    : service.accept(id, profile, user.name(), reason);
            return ResponseEntity.status(status(mode, report)).body(answer(id, locale));
        } catch (UnreadableFileException e) {
            FindingTexts texts = FindingTexts.in(locale);
            throw ApiProblem.said(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    texts.message(e.finding()) + " " + Objects.requireNonNullElse(texts.suggestion(e.finding()), ""));
        }
    }

    @GetMapping
    RowList<ImportAnswer> history(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable Integer offset,
            Locale locale) {
        return RowList.page(limit, offset, imports::historySize, (most, from) -> imports.history(most, from).stream()
                .map(i -> ImportAnswer.of(i, List.of(), locale))
                .toList());
    }

    @GetMapping("/{id}")
    ImportAnswer one(@PathVariable long id, Locale locale) {
        return answer(new ImportId(id), locale);
    }

    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(@PathVariable long id) {
        Import found = found(new ImportId(id));
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

    @DeleteMapping("/{id}")
    ResponseEntity<Void> undo(@PathVariable long id, @RequestParam(required = false) @Nullable String reason) {
        Import found = found(new ImportId(id));
        if (found.status() != Status.ACCEPTED) {
            throw new ApiProblem(HttpStatus.CONFLICT, "problem.import-not-accepted", id);
        }
        service.undo(found.id(), user.name(), reason);
        return ResponseEntity.noContent().build();
    }

    private ImportAnswer answer(ImportId id, Locale locale) {
        return ImportAnswer.of(found(id), imports.findings(id), locale);
    }

    private Import found(ImportId id) {
        return imports.byId(id)
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "problem.no-such-import", id.value()));
    }

    private static HttpStatus status(Mode mode, ImportReport report) {
        if (mode == Mode.CHECK) {
            return HttpStatus.OK;
        }
        if (report.findings().stream().map(Finding::code).anyMatch("already-imported"::equals)) {
            return HttpStatus.CONFLICT;
        }
        return report.blocked() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CREATED;
    }

    /** What to do with the file. */
    enum Mode {
        CHECK,
        ACCEPT
    }
}

package org.mizani.dataimport.api;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.CancelledImportException;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.FindingTexts;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.Import.Status;
import org.mizani.dataimport.ImportQueries;
import org.mizani.dataimport.ImportReport;
import org.mizani.dataimport.ImportService;
import org.mizani.dataimport.workbook.UnreadableFileException;
import org.mizani.provenance.ImportId;
import org.mizani.security.CurrentUser;
import org.mizani.web.ApiProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Checks and accepts for the HTTP interface, and says in its words what came of it. */
@Component
class DraftAnswers {

    private static final int LONGEST_REASON = 2_000;

    private final ImportService service;
    private final ImportQueries imports;
    private final CurrentUser user;

    DraftAnswers(ImportService service, ImportQueries imports, CurrentUser user) {
        this.service = service;
        this.imports = imports;
        this.user = user;
    }

    ResponseEntity<ImportAnswer> checked(ImportId id, Locale locale) throws IOException {
        try {
            service.check(id, null);
            return ResponseEntity.ok(of(id, locale));
        } catch (UnreadableFileException e) {
            throw unreadable(e, locale);
        } catch (CancelledImportException e) {
            throw new ApiProblem(HttpStatus.CONFLICT, "problem.import-cancelled", id.toString());
        }
    }

    ResponseEntity<ImportAnswer> accepted(ImportId id, @Nullable String reason, Locale locale) throws IOException {
        try {
            ImportReport report = service.accept(id, null, user.name(), reason);
            refuseRepetition(id, report, locale);
            return ResponseEntity.status(report.blocked() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CREATED)
                    .body(of(id, locale));
        } catch (UnreadableFileException e) {
            throw unreadable(e, locale);
        } catch (CancelledImportException e) {
            throw new ApiProblem(HttpStatus.CONFLICT, "problem.import-cancelled", id.toString());
        }
    }

    ImportAnswer of(ImportId id, Locale locale) {
        return ImportAnswer.of(found(id), imports.findings(id), locale);
    }

    Import found(ImportId id) {
        return imports.byId(id).orElseThrow(() -> ApiProblem.notFound("problem.no-such-import", id.toString()));
    }

    Import draft(long id) {
        Import found = found(new ImportId(id));
        if (found.status() != Status.DRAFT && found.status() != Status.REFUSED) {
            throw new ApiProblem(HttpStatus.CONFLICT, "problem.import-no-draft", Long.toString(id));
        }
        return found;
    }

    static ApiProblem unreadable(UnreadableFileException e, Locale locale) {
        return said(HttpStatus.UNSUPPORTED_MEDIA_TYPE, e.finding(), locale);
    }

    static void refuseLong(@Nullable String reason) {
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw ApiProblem.badRequest("problem.too-long", "reason", LONGEST_REASON);
        }
    }

    private static void refuseRepetition(ImportId draft, ImportReport report, Locale locale) {
        for (Finding finding : report.findings()) {
            if (finding.code().equals("already-imported")) {
                throw said(HttpStatus.CONFLICT, finding, locale)
                        .with("id", draft.value())
                        .with(
                                "earlierImport",
                                Long.parseLong(finding.arguments().getFirst()));
            }
        }
    }

    private static ApiProblem said(HttpStatus status, Finding finding, Locale locale) {
        FindingTexts texts = FindingTexts.in(locale);
        return new ApiProblem(
                        status,
                        "problem.finding",
                        texts.message(finding),
                        Objects.requireNonNullElse(texts.suggestion(finding), ""))
                .with("code", finding.code());
    }
}

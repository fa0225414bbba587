package org.mizani.dataimport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.mizani.dataimport.Annotations;
import org.mizani.dataimport.FindingTexts;
import org.mizani.dataimport.Import;
import org.mizani.dataimport.ImportQueries;
import org.mizani.dataimport.workbook.UnreadableFileException;
import org.mizani.provenance.ImportId;
import org.mizani.web.ApiProblem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's own workbook with what was found in it. */
@RestController
@RequestMapping("/api/v1/imports/{id}")
class AnnotatedController {

    private final Annotations annotations;
    private final ImportQueries imports;

    AnnotatedController(Annotations annotations, ImportQueries imports) {
        this.annotations = annotations;
        this.imports = imports;
    }

    @Operation(
            summary = "The file with comments at the cells of its findings, and a sheet that lists them",
            description =
                    "In the format of the file (xlsx, xlsm, xls, ods; a text file becomes xlsx), whatever the address"
                            + " says. Send the corrected copy to /imports: it is known again.")
    @ApiResponse(responseCode = "200", description = "the workbook")
    @ApiResponse(responseCode = "404", description = "no such import, or a draft that is forgotten by now")
    @ApiResponse(responseCode = "415", description = "the file cannot have comments")
    @GetMapping("/annotated.xlsx")
    void annotated(@PathVariable long id, Locale locale, HttpServletResponse response) throws IOException {
        Import found = imports.byId(new ImportId(id))
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-import", Long.toString(id)));
        try {
            Annotations.Copy copy = annotations.copy(found, locale);
            response.setContentType(copy.mediaType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(copy.fileName(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            annotations.write(found, imports.findings(found.id()), locale, response.getOutputStream());
        } catch (UnreadableFileException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.reset();
            FindingTexts texts = FindingTexts.in(locale);
            throw new ApiProblem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "problem.finding",
                    texts.message(e.finding()),
                    Objects.requireNonNullElse(texts.suggestion(e.finding()), ""));
        }
    }
}

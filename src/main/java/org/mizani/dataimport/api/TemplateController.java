package org.mizani.dataimport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.Templates;
import org.mizani.dataimport.profile.Profile;
import org.mizani.dataimport.profile.TemplateTexts;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Workbooks to fill in, over HTTP. */
@RestController
@RequestMapping("/api/v1/templates")
class TemplateController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    /** @param languages those in which the workbook is offered */
    record TemplateAnswer(String profile, String subject, String title, List<String> languages) {}

    @Operation(summary = "Workbooks to fill in")
    @GetMapping
    RowList<TemplateAnswer> all(@ParameterObject Paging paging, Locale locale) {
        TemplateTexts texts = TemplateTexts.in(locale.getLanguage()).orElse(english());
        List<Profile> all = templates.all();
        return paging.of(
                all.stream()
                        .skip(paging.offset())
                        .limit(paging.limit())
                        .map(p -> new TemplateAnswer(
                                p.id(), p.subject(), texts.of(p).title(), languages()))
                        .toList(),
                all.size());
    }

    @Operation(
            summary = "A workbook to fill in",
            description = "Drop-downs offer what the registers know now; the importer leaves its example row out.")
    @ApiResponse(responseCode = "404", description = "no such template")
    @GetMapping("/{profile}.xlsx")
    ResponseEntity<byte[]> one(
            @PathVariable String profile,
            @Parameter(description = "en, fr, pt or ar; without it what Accept-Language wishes")
                    @RequestParam(required = false)
                    @Nullable
                    String lang,
            Locale locale)
            throws IOException {
        Profile found =
                templates.byId(profile).orElseThrow(() -> ApiProblem.notFound("problem.no-such-template", profile));
        TemplateTexts texts = lang == null
                ? TemplateTexts.in(locale.getLanguage()).orElse(english())
                : TemplateTexts.in(lang).orElseThrow(() -> ApiProblem.notOneOf("lang", lang, languages()));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(profile + "-" + texts.language() + ".xlsx")
                                .build()
                                .toString())
                .body(templates.workbook(found, texts));
    }

    private static TemplateTexts english() {
        return TemplateTexts.all().getFirst();
    }

    private static List<String> languages() {
        return TemplateTexts.all().stream().map(TemplateTexts::language).toList();
    }
}

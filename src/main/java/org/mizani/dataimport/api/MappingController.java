package org.mizani.dataimport.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mizani.dataimport.Mapping;
import org.mizani.dataimport.Mappings;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was learned about layouts of files, over HTTP. */
@RestController
@RequestMapping("/api/v1/mappings")
class MappingController {

    private static final int LONGEST_NAME = 200;

    private final Mappings mappings;

    MappingController(Mappings mappings) {
        this.mappings = mappings;
    }

    record MappingAnswer(
            long id,
            String name,
            String fingerprint,
            String profile,
            Map<String, String> answers,
            long importId,
            String createdBy,
            Instant createdAt) {

        static MappingAnswer of(Mapping m) {
            return new MappingAnswer(
                    m.id(),
                    m.name(),
                    m.fingerprint(),
                    m.profile(),
                    m.answers().given(),
                    m.importId().value(),
                    m.createdBy(),
                    m.createdAt());
        }
    }

    @Operation(summary = "Layouts that were taught, by name")
    @GetMapping
    RowList<MappingAnswer> all(@ParameterObject Paging paging) {
        List<MappingAnswer> all = mappings.all().stream().map(MappingAnswer::of).toList();
        return paging.of(
                all.stream().skip(paging.offset()).limit(paging.limit()).toList(), all.size());
    }

    @Operation(summary = "A taught layout as a profile, in YAML")
    @GetMapping("/{id}/profile.yaml")
    ResponseEntity<String> yaml(@PathVariable long id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mapping-" + id + ".yaml")
                                .build()
                                .toString())
                .body(mappings.yaml(found(id)));
    }

    @Operation(summary = "Name a taught layout")
    @PutMapping("/{id}")
    MappingAnswer rename(@PathVariable long id, @RequestParam String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw ApiProblem.badRequest("problem.too-long", "name", LONGEST_NAME);
        }
        mappings.rename(found(id).id(), name.strip());
        return MappingAnswer.of(found(id));
    }

    @Operation(summary = "Keep a taught layout as a profile of this server")
    @PostMapping("/{id}/profile")
    Map<String, String> keep(@PathVariable long id) {
        return Map.of("profile", mappings.keep(found(id)).id());
    }

    @Operation(summary = "Forget a taught layout: files with these headings are asked about again")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> forget(@PathVariable long id) {
        mappings.forget(found(id));
        return ResponseEntity.noContent().build();
    }

    private Mapping found(long id) {
        return mappings.byId(id).orElseThrow(() -> ApiProblem.notFound("problem.no-such-mapping", Long.toString(id)));
    }
}

package org.mizani.provenance.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.FigureOrigin;
import org.mizani.provenance.Figures;
import org.mizani.provenance.OriginalFiles;
import org.mizani.provenance.OriginalFiles.Corrected;
import org.mizani.web.ApiProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a figure comes from: its cell, or the figures it is computed from. */
@RestController
@RequestMapping("/api/v1/figures")
class FigureSourceController {

    private final Figures figures;
    private final OriginalFiles files;

    FigureSourceController(Figures figures, OriginalFiles files) {
        this.figures = figures;
        this.files = files;
    }

    /**
     * @param kind {@code cell}, {@code register} or {@code computed}
     * @param formula in words, for a computed figure
     */
    record SourceAnswer(
            String id,
            String kind,
            String label,
            @Nullable BigDecimal value,
            @Nullable Long importId,
            @Nullable String file,
            @Nullable String sha256,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String raw,
            @Nullable Corrected corrected,
            @Nullable String who,
            @Nullable Instant when,
            @Nullable Instant withdrawnAt,
            @Nullable String source,
            @Nullable String note,
            @Nullable String formula,
            List<InputAnswer> inputs) {}

    record InputAnswer(String id, String label, @Nullable BigDecimal value) {}

    @GetMapping("/{id}/source")
    SourceAnswer source(@PathVariable String id, Locale locale) {
        FigureOrigin origin = figures.origin(new FigureId(id), locale)
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-figure", id));
        return switch (origin) {
            case FigureOrigin.Cell cell -> answer(id, cell);
            case FigureOrigin.Register(String label, BigDecimal value, String document) ->
                new SourceAnswer(
                        id,
                        "register",
                        label,
                        value,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        document,
                        null,
                        null,
                        List.of());
            case FigureOrigin.Computed(
                    String label,
                    BigDecimal value,
                    String formula,
                    List<FigureOrigin.Input> inputs) ->
                new SourceAnswer(
                        id,
                        "computed",
                        label,
                        value,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        formula,
                        inputs.stream()
                                .map(i -> new InputAnswer(i.id().value(), i.label(), i.value()))
                                .toList());
        };
    }

    private SourceAnswer answer(String id, FigureOrigin.Cell c) {
        Optional<OriginalFiles.Excerpt> excerpt = files.excerpt(c.importId(), c.cell());
        return new SourceAnswer(
                id,
                "cell",
                c.label(),
                c.value(),
                c.importId().value(),
                c.file(),
                c.sha256(),
                c.cell().sheet(),
                c.cell().cell(),
                excerpt.map(OriginalFiles.Excerpt::raw).orElse(null),
                excerpt.map(OriginalFiles.Excerpt::corrected).orElse(null),
                c.importedBy(),
                c.importedAt(),
                c.withdrawnAt(),
                c.statedSource(),
                c.note(),
                null,
                List.of());
    }
}

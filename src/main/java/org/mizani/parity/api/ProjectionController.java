package org.mizani.parity.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.parity.Outlook;
import org.mizani.parity.ProjectionMethod;
import org.mizani.parity.ProjectionQueries;
import org.mizani.parity.TargetFramework;
import org.mizani.web.ParameterWord;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProjectionController {

    private final ParityParameters asked;
    private final ProjectionQueries projections;

    ProjectionController(ParityParameters asked, ProjectionQueries projections) {
        this.asked = asked;
        this.projections = projections;
    }

    @Operation(
            summary = "When the share of women of a component reaches the last target",
            description =
                    "Reports, then estimates at year ends with a band of 80 %. Fewer than three year ends (reports"
                            + " of October or later) give an outcome and no estimates. linear: mean annual increment (UN Women);"
                            + " logistic: a line through the log-odds; scenario: all contributors at least at the pace of the top"
                            + " quarter, which is no forecast.")
    @GetMapping("/api/v1/parity/projection")
    ProjectionJson projection(
            @RequestParam String operation,
            @RequestParam String component,
            @RequestParam(defaultValue = TargetFramework.USUAL) String framework,
            @Parameter(description = "linear, logistic or scenario") @RequestParam(defaultValue = "linear")
                    String method,
            @Parameter(description = "reports until this day, today unless given")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate date,
            @Parameter(
                            description =
                                    "year in which estimates end, at most 50 years beyond the last year end; unless"
                                            + " given, the year in which the last target is due or reached")
                    @RequestParam(required = false)
                    @Nullable
                    Integer until,
            @RequestParam(defaultValue = "now") KnownAt asOf) {
        org.mizani.operations.Operation about = asked.operation(operation);
        Component part = ParityParameters.component(component);
        LocalDate day = asked.day(date);
        ProjectionMethod by = ParameterWord.of(
                "method",
                method,
                ProjectionMethod.byCode(method),
                List.of(ProjectionMethod.values()),
                ProjectionMethod::code);
        Outlook outlook = projections
                .outlook(about, part, day, asked.framework(framework, asOf), asOf)
                .orElseThrow(() -> ParityParameters.notReported(about, part, day))
                .withUntil(until);
        return ProjectionJson.of(outlook, projections.project(outlook, by));
    }
}

package org.mizani.reports.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.mizani.reports.schedule.ScheduleWish;
import org.mizani.reports.schedule.Schedules;
import org.mizani.security.CurrentUser;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.Refusals;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports that are made by themselves each month or quarter; for editors. */
@RestController
@RequestMapping(ScheduleController.ADDRESS)
class ScheduleController {

    static final String ADDRESS = "/api/v1/report-schedules";

    private static final Refusals REFUSALS = new Refusals(
            Set.of("schedules.refused.unknown"),
            Set.of("schedules.refused.ended", "schedules.refused.making", "schedules.refused.crowded"));

    private final Schedules schedules;
    private final CurrentUser user;

    ScheduleController(Schedules schedules, CurrentUser user) {
        this.schedules = schedules;
        this.user = user;
    }

    @Operation(summary = "All schedules of reports, those that go on first, the newest first among each")
    @GetMapping
    RowList<ScheduleJson> list(@ParameterObject Paging paging) {
        return paging.of(schedules.all().stream().map(ScheduleJson::of).toList());
    }

    @Operation(
            summary = "Have reports made each month or quarter",
            description = "They are about the month or quarter that has ended on the due day, as known when they are"
                    + " made, and go as one zip into the folder for reports or by mail. At most 50 go on at a time.")
    @ApiResponse(responseCode = "201", description = "scheduled; Location says how it stands")
    @ApiResponse(responseCode = "400", description = "the member field says what is wrong")
    @ApiResponse(responseCode = "409", description = "as many go on as there may be")
    @PostMapping
    ResponseEntity<ScheduleJson> create(@RequestBody ScheduleWish wish) {
        ScheduleJson made = REFUSALS.answer(() -> ScheduleJson.of(schedules.create(wish, user.name())));
        return ResponseEntity.created(URI.create(ADDRESS + "/" + made.id())).body(made);
    }

    @Operation(summary = "How a schedule of reports stands")
    @GetMapping("/{id}")
    ScheduleJson one(@PathVariable String id) {
        return ScheduleJson.of(known(id));
    }

    @Operation(summary = "End a schedule of reports", description = "It stays on record with its runs.")
    @ApiResponse(responseCode = "204", description = "its reports are not made any more")
    @ApiResponse(responseCode = "409", description = "ended already")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> end(@PathVariable String id) {
        long known = known(id).schedule().id();
        REFUSALS.asProblems(() -> schedules.end(known, user.name()));
        return ResponseEntity.noContent().build();
    }

    @Operation(
            summary = "Have the reports of a schedule made now",
            description = "About the month or quarter that has ended last; its next due day stays as it is.")
    @ApiResponse(responseCode = "202", description = "begun; the runs tell what became of it")
    @ApiResponse(responseCode = "409", description = "ended, or being made already")
    @PostMapping("/{id}/run")
    ResponseEntity<ScheduleJson> run(@PathVariable String id) {
        long known = known(id).schedule().id();
        REFUSALS.asProblems(() -> schedules.makeNow(known));
        return ResponseEntity.accepted()
                .location(URI.create(ADDRESS + "/" + known + "/runs"))
                .body(ScheduleJson.of(known(id)));
    }

    @Operation(summary = "All times that the reports of a schedule were made, or could not be, the newest first")
    @GetMapping("/{id}/runs")
    RowList<ScheduleRunJson> runs(@PathVariable String id, @ParameterObject Paging paging) {
        return paging.of(schedules.runsOf(known(id).schedule().id()).stream()
                .map(ScheduleRunJson::of)
                .toList());
    }

    private Schedules.Standing known(String id) {
        return number(id)
                .flatMap(schedules::byId)
                .orElseThrow(() -> ApiProblem.notFound("schedules.refused.unknown", id));
    }

    private static Optional<Long> number(String id) {
        return id.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }
}

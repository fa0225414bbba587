package org.mizani.parity.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.parity.ContributorNeeds;
import org.mizani.parity.NeededQueries;
import org.mizani.parity.NeededQuestion;
import org.mizani.parity.ParityRow;
import org.mizani.parity.PeopleNeeded;
import org.mizani.parity.Rotation;
import org.mizani.parity.Sharing;
import org.mizani.parity.Target;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.ParameterWord;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NeededController {

    private final ParityParameters asked;
    private final NeededQueries needed;
    private final TargetQueries targets;

    NeededController(ParityParameters asked, NeededQueries needed, TargetQueries targets) {
        this.asked = asked;
        this.needed = needed;
        this.targets = targets;
    }

    @Operation(
            summary = "How many women it takes to bring a component to a target",
            description = "At the same strength, by adding posts, and by rotation: the share of women among those who"
                    + " arrive, or the month in which a given entryShare meets the target. Shares are fractions: 0.15 is"
                    + " 15 per cent.")
    @GetMapping("/api/v1/parity/needed")
    NeededJson needed(
            @RequestParam String operation,
            @RequestParam String component,
            @Parameter(description = "above 0, at most 1; what the framework says unless given")
                    @RequestParam(required = false)
                    @Nullable
                    String target,
            @Parameter(description = "months in which as many posts are filled anew as there are, 1 to 120")
                    @RequestParam(defaultValue = "12")
                    int rotationMonths,
            @Parameter(description = "rotation dates in that time, for contingents that rotate whole")
                    @RequestParam(defaultValue = "1")
                    int rotationDates,
            @Parameter(description = "months from the report until the target is to be met, 1 to 600")
                    @RequestParam(defaultValue = "24")
                    int months,
            @Parameter(description = "even: posts rotate evenly; whole: contingents rotate whole, in turn")
                    @RequestParam(defaultValue = NeededQuestion.EVEN)
                    String model,
            @Parameter(description = "share of women among those who arrive, 0 to 1, to ask for the month")
                    @RequestParam(required = false)
                    @Nullable
                    String entryShare,
            @RequestParam(defaultValue = TargetFramework.USUAL) String framework,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(defaultValue = "now") KnownAt asOf) {
        ParityRow row = row(operation, component, framework, date, asOf);
        BigDecimal wanted = target(row, target);
        Integer years = targets.steps(row.framework(), row.component(), row.knownAt())
                .reaching(wanted)
                .map(t -> t.year() - row.date().getYear())
                .orElse(null);
        PeopleNeeded people = new PeopleNeeded(
                row.people().paired(),
                wanted,
                rotation(model, rotationMonths, rotationDates),
                within("months", months, NeededQuestion.MOST_MONTHS),
                ParityParameters.fraction("entryShare", entryShare).orElse(null),
                years);
        return NeededJson.of(row, people);
    }

    @Operation(
            summary = "How many more women each contributor would have to send",
            description =
                    "So that together they meet the target at the same strength: shared out by size or by distance"
                            + " to the target, whole people by largest remainder, nobody more women than it has men. Contributors"
                            + " without women and men reported have needed null.")
    @GetMapping("/api/v1/parity/needed/contributors")
    RowList<ContributorNeedJson> contributors(
            @RequestParam String operation,
            @RequestParam String component,
            @RequestParam(required = false) @Nullable String target,
            @Parameter(description = "size or distance") @RequestParam(defaultValue = "size") String sharing,
            @RequestParam(defaultValue = TargetFramework.USUAL) String framework,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging) {
        ParityRow row = row(operation, component, framework, date, asOf);
        Sharing by =
                ParameterWord.of("sharing", sharing, Sharing.byCode(sharing), List.of(Sharing.values()), Sharing::code);
        ContributorNeeds needs = needed.needs(row, target(row, target), by);
        return paging.of(
                needs.rows().stream().map(n -> ContributorNeedJson.of(needs, n)).toList());
    }

    private ParityRow row(
            String operation, String component, String framework, @Nullable LocalDate date, KnownAt asOf) {
        org.mizani.operations.Operation about = asked.operation(operation);
        Component part = ParityParameters.component(component);
        return asked.row(about, part, asked.day(date), asked.framework(framework, asOf), asOf);
    }

    /** The target given, else that in force, else the next one. */
    private BigDecimal target(ParityRow row, @Nullable String given) {
        BigDecimal target = ParityParameters.fraction("target", given)
                .or(() -> java.util.Optional.ofNullable(row.target())
                        .or(() -> targets.steps(row.framework(), row.component(), row.knownAt())
                                .after(row.date().getYear()))
                        .map(Target::metFrom))
                .orElseThrow(() -> ApiProblem.badRequest(
                        "problem.parity.no-target",
                        row.framework(),
                        row.component().code()));
        if (target.signum() == 0) {
            throw ApiProblem.badRequest("problem.parity.not-a-fraction", "target", "0");
        }
        return target;
    }

    private static Rotation rotation(String model, int months, int dates) {
        int round = within("rotationMonths", months, NeededQuestion.LONGEST_ROTATION);
        return switch (model) {
            case NeededQuestion.EVEN -> new Rotation.Even(round);
            case NeededQuestion.WHOLE -> new Rotation.Whole(round, within("rotationDates", dates, round));
            default -> throw ApiProblem.notOneOf("model", model, List.of(NeededQuestion.EVEN, NeededQuestion.WHOLE));
        };
    }

    private static int within(String parameter, int value, int most) {
        if (value < 1 || value > most) {
            throw ApiProblem.badRequest("problem.parity.not-within", parameter, value, 1, most);
        }
        return value;
    }
}

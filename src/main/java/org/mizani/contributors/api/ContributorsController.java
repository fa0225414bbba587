package org.mizani.contributors.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.contributors.Achievers;
import org.mizani.contributors.RankSort;
import org.mizani.contributors.Ranking;
import org.mizani.contributors.RankingChoice;
import org.mizani.contributors.ScoreQuestion;
import org.mizani.contributors.Scorecard;
import org.mizani.contributors.Scores;
import org.mizani.contributors.SizeClass;
import org.mizani.contributors.Subject;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.Owed;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.ContributorQueries;
import org.mizani.operations.OperationQueries;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.ParameterWord;
import org.mizani.web.RecordDates;
import org.mizani.web.RowList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ContributorsController {

    private final Scores scores;
    private final ContributorQueries contributors;
    private final FinancingQueries financing;
    private final TargetQueries targets;
    private final OperationQueries operations;
    private final Clock clock;

    ContributorsController(
            Scores scores,
            ContributorQueries contributors,
            FinancingQueries financing,
            TargetQueries targets,
            OperationQueries operations,
            Clock clock) {
        this.scores = scores;
        this.contributors = contributors;
        this.financing = financing;
        this.targets = targets;
        this.operations = operations;
        this.clock = clock;
    }

    @Operation(
            summary = "Contributors in order, with their women and men against targets",
            description = "Each component of each operation is read at its latest report on or before the date;"
                    + " operations that had ended by then only when named. Without a date, that of the newest report"
                    + " that names contributors. People whose contributor no source names are the row ALL, so that"
                    + " the rows add up to the operations.")
    @GetMapping("/api/v1/contributors")
    RowList<Map<String, @Nullable Object>> ranking(
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String operation,
            @Parameter(description = "all together, with the share and status of each, when left out")
                    @RequestParam(required = false)
                    @Nullable
                    String component,
            @RequestParam(defaultValue = TargetFramework.USUAL) String framework,
            @Parameter(description = "500-plus, 100-499, 20-99, 1-19: uniformed people deployed")
                    @RequestParam(required = false)
                    @Nullable
                    String size,
            @RequestParam(defaultValue = "total") String sort,
            @Parameter(description = "asc, desc") @RequestParam(defaultValue = "desc") String order,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging) {
        Component chosen = component == null ? null : component(component);
        RankingChoice choice =
                new RankingChoice(chosen, size == null ? null : size(size), sort(sort), descending(order));
        Ranking ranking = scores.ranking(question(date, operation, framework, asOf));
        Map<String, String> names = contributors.names(Locale.ENGLISH);
        ContributorJson json = new ContributorJson(names);
        List<Component> components = ranking.everybody().byComponent().stream()
                .map(s -> Objects.requireNonNull(s.component()))
                .toList();
        Stream<Scorecard> rows = Stream.concat(
                choice.of(ranking, code -> names.getOrDefault(code, code)),
                choice.size() == null ? ranking.notBrokenDown().stream() : Stream.empty());
        return paging.of(rows.flatMap(
                        card -> card.of(chosen).stream().map(score -> json.ranked(card, score, components)))
                .toList());
    }

    @Operation(
            summary = "One country: its women and men by component and operation, over time, and what it is owed",
            description = "Arrears are those of the latest statement of each operation and scope, in the currency of"
                    + " the source; those that name no contributor stand apart.")
    @GetMapping("/api/v1/contributors/{code}")
    Map<String, @Nullable Object> contributor(
            @Parameter(description = "ISO 3166-1 alpha-3, in capital or small letters") @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(defaultValue = TargetFramework.USUAL) String framework,
            @RequestParam(defaultValue = "now") KnownAt asOf) {
        Map<String, String> names = contributors.names(Locale.ENGLISH);
        String known = Optional.of(code.strip().toUpperCase(Locale.ROOT))
                .filter(c -> names.containsKey(c) && !c.equals(Subject.NOT_BROKEN_DOWN))
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-contributor", code));
        ScoreQuestion question = question(date, operation, framework, asOf);
        Scorecard card = scores.card(question, known);
        Owed owed = financing.owedTo(known, question.date(), asOf);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("contributor", known);
        json.put("name", names.get(known));
        json.put("date", question.date());
        json.put("size", card.size().map(SizeClass::code).orElse(null));
        json.put("together", card.of(null).map(ContributorJson::score).orElse(null));
        json.put(
                "components",
                card.byComponent().stream().map(ContributorJson::score).toList());
        json.put(
                "operations",
                card.byOperation().stream().map(ContributorJson::score).toList());
        json.put("months", ContributorJson.months(scores.trend(question, known)));
        json.put("owed", owed.named().stream().map(ContributorJson::owed).toList());
        json.put(
                "owedToUnnamed",
                owed.undivided().stream().map(ContributorJson::owed).toList());
        return json;
    }

    @Operation(
            summary = "Contributors that meet or exceed the targets",
            description = "By component and size of deployment: all uniformed people deployed, whatever the component."
                    + " counted is how many women and men the share rests on.")
    @GetMapping("/api/v1/contributors/achievers")
    RowList<Map<String, @Nullable Object>> achievers(
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(defaultValue = TargetFramework.USUAL) String framework,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging) {
        ContributorJson json = new ContributorJson(contributors.names(Locale.ENGLISH));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Achievers group : Achievers.of(scores.ranking(question(date, operation, framework, asOf)))) {
            group.meeting().forEach(one -> rows.add(json.achiever(group, one)));
        }
        return paging.of(rows);
    }

    private ScoreQuestion question(
            @Nullable LocalDate date, @Nullable String operation, String framework, KnownAt asOf) {
        String code = operation == null
                ? null
                : operations
                        .byCode(operation.strip())
                        .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", operation))
                        .code();
        TargetFramework known = ParameterWord.of(
                "framework",
                framework,
                targets.framework(framework, asOf),
                targets.frameworks(),
                TargetFramework::code);
        return new ScoreQuestion(
                date == null ? scores.newestReport(code, LocalDate.now(clock)) : RecordDates.day(date),
                code,
                known,
                asOf);
    }

    private static Component component(String code) {
        return ParameterWord.of(
                "component", code, Component.byCode(code), List.of(Component.values()), Component::code);
    }

    private static SizeClass size(String code) {
        return ParameterWord.of("size", code, SizeClass.byCode(code), List.of(SizeClass.values()), SizeClass::code);
    }

    private static RankSort sort(String code) {
        return ParameterWord.of("sort", code, RankSort.byCode(code), List.of(RankSort.values()), RankSort::code);
    }

    private static boolean descending(String order) {
        return switch (order) {
            case "asc" -> false;
            case "desc" -> true;
            default -> throw ApiProblem.notOneOf("order", order, List.of("asc", "desc"));
        };
    }
}

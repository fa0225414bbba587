package org.mizani.stipends.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Measure;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.ContributorQueries;
import org.mizani.operations.OperationQueries;
import org.mizani.stipends.StipendCalculator;
import org.mizani.stipends.StipendInput;
import org.mizani.stipends.StipendKind;
import org.mizani.stipends.StipendQuestion;
import org.mizani.web.ApiProblem;
import org.mizani.web.Paging;
import org.mizani.web.ParameterWord;
import org.mizani.web.Refusals;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StipendsController {

    private static final List<String> GAPS = List.of("leave", "carry");
    private static final List<Measure> PAID_BY = List.of(Measure.SPENT, Measure.RECEIVED);

    private final StipendCalculator calculator;
    private final OperationQueries operations;
    private final ContributorQueries contributors;

    StipendsController(StipendCalculator calculator, OperationQueries operations, ContributorQueries contributors) {
        this.calculator = calculator;
        this.operations = operations;
        this.contributors = contributors;
    }

    @Operation(
            summary = "What stipends come to beside what was paid and what is claimed",
            description = "Strength x rate x months - paid = arrears. The strength of a month is that of its last"
                    + " report; a month without a report is not counted unless gaps=carry. The rate is the one in force"
                    + " on the first of the month: the operation's own, else that for all. Rows are the months.")
    @GetMapping("/api/v1/financing/stipends")
    StipendAccountJson stipends(
            @RequestParam String operation,
            @Parameter(description = "first month, such as 2025-07") @RequestParam String from,
            @Parameter(description = "last month, such as 2026-06") @RequestParam String to,
            @Parameter(description = "donor-paid, eu-paid, deduction, take-home")
                    @RequestParam(defaultValue = "donor-paid")
                    String kind,
            @Parameter(description = "all uniformed people deployed, when left out")
                    @RequestParam(required = false)
                    @Nullable
                    String component,
            @Parameter(description = "ISO 3166-1 alpha-3") @RequestParam(required = false) @Nullable String contributor,
            @Parameter(description = "leave, carry: the last report of at most 12 months before the period")
                    @RequestParam(defaultValue = "leave")
                    String gaps,
            @Parameter(description = "people in each month instead of those of reports")
                    @RequestParam(required = false)
                    @Nullable
                    String strength,
            @Parameter(description = "what was paid instead of what is on record")
                    @RequestParam(required = false)
                    @Nullable
                    String paid,
            @Parameter(description = "spent, received; spent when left out, or received where nothing is spent")
                    @RequestParam(required = false)
                    @Nullable
                    String paidBy,
            @RequestParam(defaultValue = "now") KnownAt asOf,
            @ParameterObject Paging paging) {
        String code = operations
                .byCode(operation.strip())
                .orElseThrow(() -> ApiProblem.notFound("problem.no-such-operation", operation))
                .code();
        YearMonth first = month("from", from);
        YearMonth last = month("to", to);
        if (last.isBefore(first)) {
            throw ApiProblem.badRequest("problem.period-reversed", from, to);
        }
        if (!last.isBefore(first.plusMonths(StipendQuestion.MOST_MONTHS))) {
            throw ApiProblem.badRequest("problem.stipends.months", Integer.toString(StipendQuestion.MOST_MONTHS));
        }
        boolean carried = ParameterWord.of(
                        "gaps", gaps, GAPS.stream().filter(gaps::equals).findFirst(), GAPS, g -> g)
                .equals("carry");
        StipendQuestion question = new StipendQuestion(
                code,
                first,
                last,
                ParameterWord.of(
                        "kind", kind, StipendKind.byCode(kind), List.of(StipendKind.values()), StipendKind::code),
                component == null
                        ? null
                        : ParameterWord.of(
                                "component",
                                component,
                                Component.byCode(component),
                                List.of(Component.values()),
                                Component::code),
                contributor == null ? null : contributor(contributor),
                carried,
                strength == null ? null : Refusals.OF_INPUT.answer(() -> StipendInput.people("strength", strength)),
                paid == null ? null : Refusals.OF_INPUT.answer(() -> StipendInput.paid("paid", paid)),
                paidBy == null ? null : paidBy(paidBy),
                asOf);
        return StipendAccountJson.of(calculator.account(question), paging);
    }

    private static YearMonth month(String parameter, String text) {
        try {
            YearMonth month = YearMonth.parse(text.strip());
            if (!StipendQuestion.possible(month)) {
                throw ApiProblem.badRequest(
                        "problem.stipends.month-range",
                        parameter,
                        text,
                        StipendQuestion.FIRST.toString(),
                        StipendQuestion.LAST.toString());
            }
            return month;
        } catch (DateTimeParseException e) {
            throw ApiProblem.badRequest("problem.not-a-month", parameter, text);
        }
    }

    private static Measure paidBy(String code) {
        return ParameterWord.of("paidBy", code, Measure.byCode(code).filter(PAID_BY::contains), PAID_BY, Measure::code);
    }

    private String contributor(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        if (!contributors.names(Locale.ENGLISH).containsKey(upper)) {
            throw ApiProblem.notFound("problem.no-such-contributor", code);
        }
        return upper;
    }
}

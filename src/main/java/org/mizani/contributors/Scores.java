package org.mizani.contributors;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.ContributorHeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.HeadcountRow;
import org.mizani.headcounts.LatestReport;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;

/** Reads what countries send against targets. */
@org.springframework.stereotype.Component
public class Scores {

    private final ContributorHeadcountQueries headcounts;
    private final TargetQueries targets;
    private final OperationQueries operations;

    Scores(ContributorHeadcountQueries headcounts, TargetQueries targets, OperationQueries operations) {
        this.headcounts = headcounts;
        this.targets = targets;
        this.operations = operations;
    }

    /** The day of the newest report that names contributors, so that a first look shows what there is. */
    public LocalDate newestReport(@Nullable String operation, LocalDate onOrBefore) {
        HeadcountQuestion all = HeadcountQuestion.aboutAll().within(null, onOrBefore);
        return headcounts
                .newestReport(operation == null ? all : all.of(Set.of(operation)))
                .orElse(onOrBefore);
    }

    public Ranking ranking(ScoreQuestion question) {
        Map<String, Operation> known = known();
        Map<Boolean, List<LatestReport>> reports = reports(question, known);
        List<LatestReport> counted = reports.getOrDefault(true, List.of());
        return new Ranking(
                question,
                yardstick(question.framework(), question.knownAt(), known),
                counted,
                reports.getOrDefault(false, List.of()),
                headcounts.at(counted, question.knownAt()));
    }

    /** One contributor at the same reports as in the ranking, without reports where it sends nobody. */
    public Scorecard card(ScoreQuestion question, String contributor) {
        Map<String, Operation> known = known();
        List<LatestReport> counted = reports(question, known).getOrDefault(true, List.of());
        return new Scorecard(
                Subject.of(question, contributor),
                yardstick(question.framework(), question.knownAt(), known),
                headcounts.at(counted, contributor, question.knownAt()));
    }

    /** One contributor month by month until the day asked for; operations that have ended since are counted too. */
    public Trend trend(ScoreQuestion question, String contributor) {
        return trend(question, contributor, question.headcounts());
    }

    Trend trend(ScoreQuestion question, String contributor, HeadcountQuestion reports) {
        List<HeadcountRow> rows = headcounts.overTime(reports, contributor);
        return new Trend(question, contributor, yardstick(question.framework(), question.knownAt(), known()), rows);
    }

    private Map<String, Operation> known() {
        return operations.named().stream().collect(Collectors.toMap(Operation::code, Function.identity()));
    }

    private Map<Boolean, List<LatestReport>> reports(ScoreQuestion question, Map<String, Operation> known) {
        return headcounts.latest(question.headcounts()).stream()
                .collect(Collectors.partitioningBy(
                        report -> question.operation() != null || !ended(report, question.date(), known)));
    }

    /**
     * People of an operation that has ended are deployed no more, or are counted by the operation that took over; where
     * the register knows no end, the beginning of that operation is one.
     */
    private static boolean ended(LatestReport report, LocalDate day, Map<String, Operation> known) {
        Operation operation = known.get(report.operation());
        if (operation == null) {
            return false;
        }
        if (operation.endedOn() != null) {
            return operation.endedOn().isBefore(day);
        }
        Operation next = operation.successor() == null ? null : known.get(operation.successor());
        return next != null && next.startedOn() != null && !next.startedOn().isAfter(day);
    }

    private Yardstick yardstick(TargetFramework framework, KnownAt knownAt, Map<String, Operation> known) {
        return new Yardstick(
                framework,
                Arrays.stream(Component.values())
                        .collect(Collectors.toMap(
                                Function.identity(), c -> targets.steps(framework.code(), c, knownAt))),
                known.values().stream()
                        .filter(framework::binds)
                        .map(Operation::code)
                        .collect(Collectors.toSet()));
    }
}

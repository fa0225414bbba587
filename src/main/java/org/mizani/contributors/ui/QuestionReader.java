package org.mizani.contributors.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizani.contributors.ScoreQuestion;
import org.mizani.contributors.Scores;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.mizani.ui.Links;
import org.springframework.stereotype.Component;

/** Makes a question of what stands in the address. */
@Component
class QuestionReader {

    private final Scores scores;
    private final TargetQueries targets;
    private final OperationQueries operations;
    private final Clock clock;

    QuestionReader(Scores scores, TargetQueries targets, OperationQueries operations, Clock clock) {
        this.scores = scores;
        this.targets = targets;
        this.operations = operations;
        this.clock = clock;
    }

    /** What the address does not say, or says in vain, is as usual. */
    ScoreQuestion question(ContributorFilter filter) {
        String operation = Optional.ofNullable(filter.operation())
                .flatMap(operations::byCode)
                .map(Operation::code)
                .orElse(null);
        return new ScoreQuestion(
                day(filter.date(), operation),
                operation,
                framework(filter.framework(), filter.knownAt()),
                filter.knownAt());
    }

    private LocalDate day(@Nullable LocalDate chosen, @Nullable String operation) {
        return chosen == null ? scores.newestReport(operation, LocalDate.now(clock)) : chosen;
    }

    private TargetFramework framework(@Nullable String code, KnownAt knownAt) {
        return Optional.ofNullable(code)
                .flatMap(named -> targets.framework(named, knownAt))
                .or(() -> targets.framework(TargetFramework.USUAL, knownAt))
                .orElseThrow();
    }

    /** Codes of the operations that can be chosen. */
    List<String> operations() {
        return operations.all().stream().map(Operation::code).toList();
    }

    /** Names of frameworks by code. */
    Map<String, String> frameworks(Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        targets.frameworks().forEach(f -> names.put(f.code(), f.name(locale)));
        return names;
    }

    /** The page of a country, to which what is chosen goes along. */
    static Function<String, String> address(ContributorFilter filter) {
        return code -> Links.href("contributors/" + code, filter.general());
    }
}

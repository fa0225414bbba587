package org.mizani.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Measure;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.parity.ParityQueries;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.springframework.stereotype.Component;

/** Gathers where all operations stand today. */
@Component
public class Standings {

    private final OperationQueries operations;
    private final ParityQueries parities;
    private final TargetQueries targets;
    private final FinancingQueries financing;
    private final Clock clock;

    Standings(
            OperationQueries operations,
            ParityQueries parities,
            TargetQueries targets,
            FinancingQueries financing,
            Clock clock) {
        this.operations = operations;
        this.parities = parities;
        this.targets = targets;
        this.financing = financing;
        this.clock = clock;
    }

    /**
     * Operations that something is known about come first, those that run before those that ended.
     *
     * @param lead lead organisation, null for all
     */
    public List<Standing> today(@Nullable String lead) {
        LocalDate day = LocalDate.now(clock);
        TargetFramework framework = targets.framework(TargetFramework.USUAL).orElseThrow();
        return operations.all().stream()
                .filter(o -> lead == null || o.ledBy(lead))
                .map(o -> standing(o, framework, day))
                .sorted(Comparator.comparing(Standing::silent)
                        .thenComparing(s -> !s.operation().runsOn(day))
                        .thenComparing(s -> s.money().isEmpty())
                        .thenComparing(s -> s.operation().code()))
                .toList();
    }

    private Standing standing(Operation operation, TargetFramework framework, LocalDate day) {
        List<FundingPosition> money =
                financing.positions(operation.code(), FundingQuestion.DEFAULT_CURRENCY, KnownAt.NOW).stream()
                        .filter(p -> p.value(Measure.REQUIREMENT).known().isPresent())
                        .sorted(Comparator.comparing((FundingPosition p) ->
                                        !p.question().period().contains(day))
                                .thenComparing(p -> p.question().period().to(), Comparator.reverseOrder()))
                        .toList();
        return new Standing(operation, parities.parity(operation, day, framework, KnownAt.NOW), money);
    }
}

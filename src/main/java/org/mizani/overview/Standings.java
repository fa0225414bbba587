package org.mizani.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.HeadcountSeries;
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

    /** Operations of this organisation come before others. */
    private static final String FIRST = "AU";

    private final OperationQueries operations;
    private final ParityQueries parities;
    private final TargetQueries targets;
    private final HeadcountQueries headcounts;
    private final FinancingQueries financing;
    private final Clock clock;

    Standings(
            OperationQueries operations,
            ParityQueries parities,
            TargetQueries targets,
            HeadcountQueries headcounts,
            FinancingQueries financing,
            Clock clock) {
        this.operations = operations;
        this.parities = parities;
        this.targets = targets;
        this.headcounts = headcounts;
        this.financing = financing;
        this.clock = clock;
    }

    /**
     * Operations that something is known about come first, those that run before those that ended.
     *
     * @param lead lead organisation, null for all
     */
    public List<Standing> today(@Nullable String lead) {
        return of(operations.all().stream()
                .filter(o -> lead == null || o.ledBy(lead))
                .toList());
    }

    /** The same of some operations. */
    public List<Standing> of(List<Operation> chosen) {
        LocalDate day = LocalDate.now(clock);
        TargetFramework framework = targets.framework(TargetFramework.USUAL).orElseThrow();
        Map<String, Map<org.mizani.operations.Component, HeadcountSeries>> histories =
                headcounts.seriesByOperation(HeadcountQuestion.aboutAll()
                        .of(chosen.stream().map(Operation::code).toList())
                        .within(null, day));
        return chosen.stream()
                .map(o -> new Standing(
                        o,
                        parities.parity(o, day, framework, KnownAt.NOW),
                        histories.getOrDefault(o.code(), Map.of()),
                        financing.money(o.code(), FundingQuestion.DEFAULT_CURRENCY, KnownAt.NOW)))
                .sorted(Comparator.comparing(Standing::silent)
                        .thenComparing(s -> !s.running())
                        .thenComparing(s -> !s.operation().ledBy(FIRST))
                        .thenComparing(s -> s.need().isEmpty())
                        .thenComparing(s -> s.operation().code()))
                .toList();
    }
}

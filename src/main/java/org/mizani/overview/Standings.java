package org.mizani.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingQuestion;
import org.mizani.headcounts.HeadcountQueries;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.metrics.KnownAt;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.parity.Parity;
import org.mizani.parity.ParityQueries;
import org.mizani.parity.ParityRow;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;

/** Gathers where all operations stand today. */
@org.springframework.stereotype.Component
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
        Map<String, Parity> latest = chosen.stream()
                .collect(Collectors.toMap(Operation::code, o -> parities.parity(o, day, framework, KnownAt.NOW)));
        Map<String, Map<Component, HeadcountSeries>> histories = histories(latest, day);
        return chosen.stream()
                .map(o -> new Standing(
                        o,
                        Objects.requireNonNull(latest.get(o.code())),
                        histories.getOrDefault(o.code(), Map.of()),
                        financing.money(o.code(), FundingQuestion.DEFAULT_CURRENCY, KnownAt.NOW)))
                .sorted(Comparator.comparing(Standing::silent)
                        .thenComparing(s -> !s.running())
                        .thenComparing(s -> !s.operation().ledBy(FIRST))
                        .thenComparing(s -> s.need().isEmpty())
                        .thenComparing(s -> s.operation().code()))
                .toList();
    }

    /** Troops over time, and the headline's component where that is another: not all of them, which are many points. */
    private Map<String, Map<Component, HeadcountSeries>> histories(Map<String, Parity> latest, LocalDate day) {
        Map<Component, Set<String>> asked = new EnumMap<>(Component.class);
        asked.put(Component.TROOPS, latest.keySet());
        latest.forEach((code, parity) -> Standing.headline(parity)
                .map(ParityRow::component)
                .filter(component -> component != Component.TROOPS)
                .ifPresent(component ->
                        asked.computeIfAbsent(component, c -> new HashSet<>()).add(code)));
        Map<String, Map<Component, HeadcountSeries>> histories = new HashMap<>();
        asked.forEach((component, codes) -> headcounts
                .seriesByOperation(
                        HeadcountQuestion.aboutAll().of(codes).only(component).within(null, day))
                .forEach((code, series) -> histories
                        .computeIfAbsent(code, c -> new EnumMap<>(Component.class))
                        .putAll(series)));
        return histories;
    }
}

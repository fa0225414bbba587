package org.mizani.parity.explorer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizani.headcounts.HeadcountQuestion;
import org.mizani.headcounts.Slice;
import org.mizani.headcounts.SliceQueries;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.operations.Regions;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.springframework.stereotype.Component;

/**
 * Answers questions about the share of women across operations. All reports are read once, from the month roll-up, and put
 * together here; what contributors sent is read from the claims of the few reports that count.
 */
@Component
public class Explorer {

    private final SliceQueries slices;
    private final OperationQueries operations;
    private final Regions regions;
    private final TargetQueries targets;
    private final Clock clock;

    Explorer(SliceQueries slices, OperationQueries operations, Regions regions, TargetQueries targets, Clock clock) {
        this.slices = slices;
        this.operations = operations;
        this.regions = regions;
        this.targets = targets;
        this.clock = clock;
    }

    /** An unknown framework is read as the usual one. */
    public Explored explore(Exploration asked) {
        TargetFramework framework = targets.framework(asked.framework(), asked.knownAt())
                .or(() -> targets.framework(TargetFramework.USUAL, asked.knownAt()))
                .orElseThrow();
        Exploration question = asked.withFramework(framework.code());
        LocalDate day = Optional.ofNullable(question.to()).orElseGet(() -> LocalDate.now(clock));
        Map<String, Operation> known = known(question);
        Answer answer = new Answer(question, day, framework, known);
        String sum = sumAmongOthers(question);
        if (sum != null) {
            return answer.refused(sum);
        }
        RowMaker rows =
                new RowMaker(question, known, framework, targets.steps(framework.code(), question.knownAt()), regions);
        return answer.given(read(question, day, known), rows, slices);
    }

    /** Why the share of women changed between two days, whatever the question says about dates. */
    public ChangeAnswer change(Exploration question, LocalDate from, LocalDate to) {
        return ChangeMaker.of(question, from, to, read(question, to, known(question)), slices);
    }

    /**
     * The code of what stands for several operations, where the question would add it to others: then there is no answer.
     * Null when all is well.
     */
    public @Nullable String sumAmongOthers(Exploration question) {
        return question.operations().size() < 2
                ? null
                : question.operations().stream()
                        .filter(operations::isSum)
                        .findFirst()
                        .orElse(null);
    }

    private Map<String, Operation> known(Exploration question) {
        Map<String, Operation> known = new LinkedHashMap<>();
        operations.all().forEach(o -> known.put(o.code(), o));
        question.operations().stream()
                .filter(code -> !known.containsKey(code))
                .flatMap(code -> operations.byCode(code).stream())
                .forEach(o -> known.put(o.code(), o));
        return known;
    }

    private List<Slice> read(Exploration question, LocalDate day, Map<String, Operation> known) {
        Set<String> codes = Set.copyOf(question.operations());
        String region = question.region();
        if (region != null) {
            codes = known.values().stream()
                    .filter(o -> question.operations().isEmpty()
                            || question.operations().contains(o.code()))
                    .filter(o -> regions.of(o).contains(region))
                    .map(Operation::code)
                    .collect(Collectors.toSet());
            if (codes.isEmpty()) {
                return List.of();
            }
        }
        return slices.reports(new HeadcountQuestion(
                Set.of(), codes, Set.copyOf(question.readComponents()), null, day, question.knownAt()));
    }
}

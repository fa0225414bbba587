package org.mizani.balance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.contributors.Score;
import org.mizani.contributors.ScoreQuestion;
import org.mizani.contributors.Scorecard;
import org.mizani.contributors.Scores;
import org.mizani.financing.Arrears;
import org.mizani.financing.ArrearsBook;
import org.mizani.financing.ArrearsQueries;
import org.mizani.financing.ArrearsQuestion;
import org.mizani.financing.FinancingQueries;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Measure;
import org.mizani.financing.OperationClaims;
import org.mizani.financing.Scope;
import org.mizani.financing.ScopeArrears;
import org.mizani.metrics.Period;
import org.mizani.operations.Operation;
import org.mizani.operations.OperationQueries;
import org.mizani.parity.Parity;
import org.mizani.parity.ParityQueries;
import org.mizani.parity.ParityRow;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetQueries;
import org.springframework.stereotype.Component;

/** Reads both sides. */
@Component
public class Balances {

    private static final org.mizani.operations.Component FIRST = org.mizani.operations.Component.TROOPS;

    private final OperationQueries operations;
    private final ParityQueries parities;
    private final TargetQueries targets;
    private final Scores scores;
    private final FinancingQueries financing;
    private final ArrearsQueries arrears;

    Balances(
            OperationQueries operations,
            ParityQueries parities,
            TargetQueries targets,
            Scores scores,
            FinancingQueries financing,
            ArrearsQueries arrears) {
        this.operations = operations;
        this.parities = parities;
        this.targets = targets;
        this.scores = scores;
        this.financing = financing;
        this.arrears = arrears;
    }

    public Balance balance(BalanceQuestion question) {
        TargetFramework framework =
                targets.framework(TargetFramework.USUAL, question.knownAt()).orElseThrow();
        ArrearsBook owed = arrears.book(new ArrearsQuestion(
                null, null, question.date(), question.scope(), FundingQuestion.DEFAULT_CURRENCY, question.knownAt()));
        List<BalanceLine> all = switch (question.by()) {
            case OPERATION -> byOperation(question, framework, owed);
            case CONTRIBUTOR -> byContributor(question, framework, owed);
        };
        List<BalanceLine> lines = all.stream().filter(line -> !line.silent()).toList();
        Set<String> heard = lines.stream().map(BalanceLine::operation).collect(Collectors.toSet());
        return new Balance(
                question,
                framework,
                lines,
                all.stream()
                        .map(BalanceLine::operation)
                        .filter(operation -> !heard.contains(operation))
                        .distinct()
                        .toList());
    }

    private List<BalanceLine> byOperation(BalanceQuestion question, TargetFramework framework, ArrearsBook owed) {
        List<Operation> all = operations.all();
        Map<String, OperationClaims> claims =
                financing.about(all.stream().map(Operation::code).toList(), question.knownAt());
        return all.stream()
                .map(operation -> new BalanceLine(
                        operation.code(),
                        null,
                        women(question, framework, operation),
                        money(question, Objects.requireNonNull(claims.get(operation.code()))),
                        OwedSide.of(owed, question.scope(), operation.code(), null)
                                .orElse(null)))
                .toList();
    }

    private @Nullable WomenSide women(BalanceQuestion question, TargetFramework framework, Operation operation) {
        Parity parity = parities.parity(operation, question.date(), framework, question.knownAt());
        return row(parity, question.component())
                .map(row -> WomenSide.of(row, parity.binding()))
                .orElse(null);
    }

    /** Troops with a share first, then the largest component with one, then whatever is reported. */
    private static Optional<ParityRow> row(Parity parity, org.mizani.operations.@Nullable Component asked) {
        if (asked != null) {
            return parity.rows().stream().filter(r -> r.component() == asked).findFirst();
        }
        return parity.rows().stream()
                .max(Comparator.comparing((ParityRow r) -> r.share().known().isPresent())
                        .thenComparing(r -> r.component() == FIRST)
                        .thenComparingLong(r -> r.people().paired().whole()));
    }

    private static @Nullable MoneySide money(BalanceQuestion question, OperationClaims claims) {
        Period asked = question.period();
        if (asked != null) {
            FundingPosition position = claims.position(new FundingQuestion(
                    claims.operation(), asked, question.scope(), FundingQuestion.DEFAULT_CURRENCY, question.knownAt()));
            return position.empty() ? null : new MoneySide(position, question.basis());
        }
        LocalDate date = question.date();
        Measure need = question.basis().measures().getFirst();
        return claims.positions(FundingQuestion.DEFAULT_CURRENCY).stream()
                .filter(p -> p.question().scope() == question.scope())
                .filter(p -> !p.question().period().from().isAfter(date))
                .max(Comparator.comparing(
                                (FundingPosition p) -> p.value(need).known().isPresent())
                        .thenComparing(p -> p.question().period().contains(date))
                        .thenComparing(p -> p.question().period().to())
                        .thenComparing(p -> p.question().period().from()))
                .map(p -> new MoneySide(p, question.basis()))
                .orElse(null);
    }

    /** Each contributor in each operation that had not ended; and whoever is owed something by name, wherever. */
    private List<BalanceLine> byContributor(BalanceQuestion question, TargetFramework framework, ArrearsBook owed) {
        org.mizani.operations.Component component = question.component() == null ? FIRST : question.component();
        ScoreQuestion everywhere = new ScoreQuestion(question.date(), null, framework, question.knownAt());
        Map<String, Optional<MoneySide>> money = new HashMap<>();
        List<BalanceLine> lines = new ArrayList<>();
        for (Scorecard card : scores.ranking(everywhere).cards()) {
            for (Score score : card.byOperation()) {
                if (score.component() == component) {
                    String operation = score.operations().iterator().next();
                    lines.add(new BalanceLine(
                            operation,
                            card.contributor(),
                            WomenSide.of(score, component),
                            side(money, question, operation),
                            OwedSide.of(owed, question.scope(), operation, card.contributor())
                                    .orElse(null)));
                }
            }
        }
        for (Creditor creditor : named(owed, question.scope(), lines)) {
            lines.add(new BalanceLine(
                    creditor.operation(),
                    creditor.contributor(),
                    scores.card(everywhere.of(creditor.operation()), creditor.contributor())
                            .of(component)
                            .map(score -> WomenSide.of(score, component))
                            .orElse(null),
                    side(money, question, creditor.operation()),
                    OwedSide.of(owed, question.scope(), creditor.operation(), creditor.contributor())
                            .orElse(null)));
        }
        return lines.stream()
                .sorted(Comparator.comparing(BalanceLine::operation)
                        .thenComparing(l -> Objects.requireNonNull(l.contributor())))
                .toList();
    }

    /** Whom something is owed to by name, beside those of the lines. */
    private static List<Creditor> named(ArrearsBook owed, Scope scope, List<BalanceLine> lines) {
        return owed.of(scope).stream()
                .flatMap(Balances::creditors)
                .distinct()
                .filter(c -> !c.contributor().equals(Arrears.ALL))
                .filter(c -> lines.stream()
                        .noneMatch(l -> l.operation().equals(c.operation())
                                && c.contributor().equals(l.contributor())))
                .toList();
    }

    private record Creditor(String operation, String contributor) {}

    /** Also those whom amounts without an exchange rate are owed to. */
    private static Stream<Creditor> creditors(ScopeArrears scope) {
        return Stream.concat(
                scope.lines().stream().map(l -> new Creditor(l.operation(), l.contributor())),
                scope.notConverted().stream()
                        .map(c -> new Creditor(
                                c.funding().operation(), c.funding().contributor())));
    }

    private @Nullable MoneySide side(
            Map<String, Optional<MoneySide>> read, BalanceQuestion question, String operation) {
        return read.computeIfAbsent(
                        operation,
                        code -> Optional.ofNullable(money(question, financing.about(code, question.knownAt()))))
                .orElse(null);
    }
}

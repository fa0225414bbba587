package org.mizani.financing;

import static org.mizani.dataimport.Severity.BLOCKS;
import static org.mizani.dataimport.Severity.INFORMS;
import static org.mizani.dataimport.Severity.WARNS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mizani.dataimport.Finding;
import org.mizani.dataimport.Findings;
import org.mizani.dataimport.Severity;
import org.mizani.dataimport.SheetReader;
import org.mizani.dataimport.SheetRow;
import org.mizani.dataimport.Withdrawal;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;

/** Reads rows of money: requirements, contributions, expenditures, arrears, cash, told apart by their kind. */
final class FundingSheet implements SheetReader<Funding> {

    private final SeenClaims seen = new SeenClaims();
    private final MissingMoney missing = new MissingMoney();
    private final MoneyChecks checks;

    FundingSheet(MoneyChecks checks) {
        this.checks = checks;
    }

    @Override
    public List<Funding> read(SheetRow row, Findings findings) {
        FundingRow fields = new FundingRow(row, findings);
        Optional<Money> money = fields.money();
        Optional<Scope> scope = fields.scope();
        String kind = fields.code("kind");
        money.filter(m -> m.amount().signum() < 0).ifPresent(m -> findings.add(negative(kind, m, row)));
        Optional<Funding> claim =
                money.isEmpty() || scope.isEmpty() || row.text("operation").isEmpty()
                        ? Optional.empty()
                        : claim(kind, fields, scope.get(), money.get());
        boolean lengthsFit = fields.lengthsFit();
        Optional<Funding> kept =
                claim.filter(c -> row.sound() && lengthsFit).flatMap(c -> seen.admit(c, row, findings));
        kept.ifPresent(c -> checks.add(c, row, findings));
        kept.ifPresent(missing::add);
        return kept.stream().toList();
    }

    @Override
    public void finish(Findings findings) {
        checks.report(findings);
    }

    @Override
    public List<Withdrawal> missing() {
        return checks.missing(missing);
    }

    /** Expenses are corrected by negative entries, so that these are nothing unusual. */
    private static Finding negative(String kind, Money money, SheetRow row) {
        Severity severity = kind.equals("expenditure") ? INFORMS : WARNS;
        return row.finding(
                severity,
                "negative-amount",
                "amount",
                money.amount().stripTrailingZeros().toPlainString());
    }

    private static Optional<Funding> claim(String kind, FundingRow fields, Scope scope, Money money) {
        return switch (kind) {
            case "requirement" -> requirement(fields, scope, money);
            case "expenditure" -> expenditure(fields, scope, money);
            case "arrears" -> arrears(fields, scope, money);
            case "cash", "cash-on-hand" -> cash(fields, scope, money);
            default -> contribution(kind, fields, scope, money);
        };
    }

    private static Optional<Funding> requirement(FundingRow fields, Scope scope, Money money) {
        Optional<Period> period = fields.period(true);
        return period.map(p ->
                new Requirement(fields.text("operation"), p, scope, fields.text("category"), money, fields.citation()));
    }

    private static Optional<Funding> contribution(String kind, FundingRow fields, Scope scope, Money money) {
        Optional<ContributionKind> known = ContributionKind.byCode(kind);
        if (known.isEmpty()) {
            fields.unknown("kind", BLOCKS);
            return Optional.empty();
        }
        return fields.flowTime()
                .map(when -> new Contribution(
                        fields.text("operation"),
                        known.get(),
                        fields.text("partner"),
                        fields.code("channel"),
                        fields.text("reference"),
                        when,
                        scope,
                        fields.text("category"),
                        fields.inKind(),
                        1,
                        money,
                        fields.citation()));
    }

    private static Optional<Funding> expenditure(FundingRow fields, Scope scope, Money money) {
        return fields.flowTime()
                .map(when -> new Expenditure(
                        fields.text("operation"),
                        fields.text("partner"),
                        fields.code("channel"),
                        fields.text("reference"),
                        when,
                        scope,
                        fields.text("category"),
                        1,
                        money,
                        fields.citation()));
    }

    private static Optional<Funding> arrears(FundingRow fields, Scope scope, Money money) {
        Optional<LocalDate> asOf = fields.requiredDate();
        String contributor = fields.text("contributor");
        return asOf.map(day -> new Arrears(
                fields.text("operation"),
                contributor.isEmpty() ? Arrears.ALL : contributor,
                day,
                fields.row().date("due").orElse(null),
                scope,
                fields.text("category"),
                money,
                fields.citation()));
    }

    private static Optional<Funding> cash(FundingRow fields, Scope scope, Money money) {
        return fields.requiredDate()
                .map(day -> new CashBalance(
                        fields.text("operation"), day, scope, fields.text("category"), money, fields.citation()));
    }
}

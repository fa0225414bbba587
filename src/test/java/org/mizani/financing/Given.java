package org.mizani.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Money;
import org.mizani.metrics.Period;
import org.mizani.provenance.FigureId;
import org.mizani.provenance.ImportId;
import org.mizani.provenance.SourceCell;

/** Claims in words; amounts such as {@code 149.8m} or {@code 5 EUR} are in US dollars unless they say otherwise. */
final class Given {

    static final Citation CITED = new Citation(new SourceCell("Funding", "M2"), "a source", null);

    private Given() {}

    static Requirement requirement(String operation, String period, String amount) {
        return new Requirement(operation, period(period), Scope.MISSION_BUDGET, "", money(amount), CITED);
    }

    static Contribution pledge(String operation, String date, String partner, String amount) {
        return contribution(ContributionKind.PLEDGE, operation, date, partner, amount);
    }

    static Contribution commitment(String operation, String date, String partner, String amount) {
        return contribution(ContributionKind.COMMITMENT, operation, date, partner, amount);
    }

    static Contribution receipt(String operation, String date, String partner, String amount) {
        return contribution(ContributionKind.RECEIPT, operation, date, partner, amount);
    }

    static Contribution contribution(
            ContributionKind kind, String operation, String date, String partner, String amount) {
        return new Contribution(
                operation,
                kind,
                partner,
                "",
                "",
                FlowTime.on(LocalDate.parse(date)),
                Scope.MISSION_BUDGET,
                "",
                false,
                1,
                money(amount),
                CITED);
    }

    static Contribution referring(Contribution c, String reference) {
        return new Contribution(
                c.operation(),
                c.kind(),
                c.partner(),
                c.channel(),
                reference,
                c.when(),
                c.scope(),
                c.category(),
                c.inKind(),
                c.occurrence(),
                c.money(),
                c.citation());
    }

    static Contribution inKind(Contribution c, Scope scope) {
        return new Contribution(
                c.operation(),
                c.kind(),
                c.partner(),
                c.channel(),
                c.reference(),
                c.when(),
                scope,
                c.category(),
                true,
                c.occurrence(),
                c.money(),
                c.citation());
    }

    static Expenditure spent(String operation, FlowTime when, String amount) {
        return new Expenditure(operation, "", "", "", when, Scope.MISSION_BUDGET, "", 1, money(amount), CITED);
    }

    static Arrears arrears(String operation, String contributor, String asOf, String due, String amount) {
        return new Arrears(
                operation,
                contributor,
                LocalDate.parse(asOf),
                due == null ? null : LocalDate.parse(due),
                Scope.MISSION_BUDGET,
                "",
                money(amount),
                CITED);
    }

    static CashBalance cash(String operation, String asOf, String amount) {
        return new CashBalance(operation, LocalDate.parse(asOf), Scope.MISSION_BUDGET, "", money(amount), CITED);
    }

    static ExchangeRate rate(String currency, String date, String perUsd) {
        return new ExchangeRate(currency, LocalDate.parse(date), new BigDecimal(perUsd), CITED, null);
    }

    /** {@code 2025-07-01/2026-06-30}. */
    static Period period(String text) {
        String[] ends = text.split("/", -1);
        return new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    static Money money(String text) {
        String[] words = text.split(" ", -1);
        return new Money(number(words[0]), words.length > 1 ? words[1] : "USD");
    }

    static BigDecimal number(String text) {
        return text.endsWith("m")
                ? new BigDecimal(text.substring(0, text.length() - 1)).movePointRight(6)
                : new BigDecimal(text);
    }

    static FundingQuestion question(String operation, String period) {
        return new FundingQuestion(operation, period(period), Scope.MISSION_BUDGET, "USD", KnownAt.NOW);
    }

    /** The claims as if stored in this order. */
    static ClaimSet stored(Funding... claims) {
        List<Claim<? extends Funding>> all = new ArrayList<>();
        for (int i = 0; i < claims.length; i++) {
            all.add(new Claim<>(new FigureId("claim-" + i), i, new ImportId(1), Instant.EPOCH, claims[i]));
        }
        return new ClaimSet(
                of(all, Requirement.class),
                of(all, Contribution.class),
                of(all, Expenditure.class),
                of(all, Arrears.class),
                of(all, CashBalance.class));
    }

    @SuppressWarnings("unchecked")
    private static <F extends Funding> List<Claim<F>> of(List<Claim<? extends Funding>> all, Class<F> type) {
        return all.stream()
                .filter(c -> type.isInstance(c.funding()))
                .map(c -> (Claim<F>) c)
                .toList();
    }

    static FundingPosition position(FundingQuestion question, Funding... claims) {
        return FundingMetrics.position(question, stored(claims), RateTable.EMPTY);
    }

    static RateTable rates(ExchangeRate... rates) {
        return new RateTable(Arrays.asList(rates));
    }

    static List<BigDecimal> numbers(String text, Function<String, BigDecimal> read) {
        return Arrays.stream(text.split(" ", -1)).map(read).toList();
    }
}

package org.mizani.financing;

import java.time.LocalDate;
import java.util.List;

/** Positions in words, for the packages beside this one; amounts as in {@link Given}. */
public final class Positions {

    private Positions() {}

    public static FundingPosition of(String operation, String period, Funding... claims) {
        return Given.position(Given.question(operation, period), claims);
    }

    public static Funding need(String operation, String period, String amount) {
        return Given.requirement(operation, period, amount);
    }

    public static Funding cash(String operation, String day, String amount) {
        return Given.cash(operation, day, amount);
    }

    /** @param channel blank when not stated */
    public static Funding receipt(String operation, String day, String partner, String channel, String amount) {
        return new Contribution(
                operation,
                ContributionKind.RECEIPT,
                partner,
                channel,
                "",
                FlowTime.on(LocalDate.parse(day)),
                Scope.MISSION_BUDGET,
                "",
                false,
                1,
                Given.money(amount),
                Given.CITED);
    }

    /**
     * A claim about no operation.
     *
     * @param kind requirement, assessed or cash
     * @param when a period such as {@code 2019-01-01/2019-12-31}, or a day
     */
    public static Funding claim(String kind, String category, String when, String amount) {
        return switch (kind) {
            case "requirement" ->
                new Requirement("FUND", Given.period(when), Scope.ALL_IN, category, Given.money(amount), Given.CITED);
            case "cash" ->
                new CashBalance(
                        "FUND", LocalDate.parse(when), Scope.ALL_IN, category, Given.money(amount), Given.CITED);
            default -> given(kind, "AU-MEMBERS", "au-assessed", category, when, amount);
        };
    }

    /** The same from a partner, through a channel. */
    public static Funding given(
            String kind, String partner, String channel, String category, String period, String amount) {
        return new Contribution(
                "FUND",
                ContributionKind.byCode(kind).orElseThrow(),
                partner,
                channel,
                "",
                FlowTime.during(Given.period(period)),
                Scope.ALL_IN,
                category,
                false,
                1,
                Given.money(amount),
                Given.CITED);
    }

    /** The same, tied to others by a reference. */
    public static Funding referring(Funding entry, String reference) {
        return Given.referring((Contribution) entry, reference);
    }

    public static ExchangeRate rate(String currency, String date, String perUsd) {
        return Given.rate(currency, date, perUsd);
    }

    public static ValuedClaims claims(Funding... claims) {
        return claims(List.of(), claims);
    }

    public static ValuedClaims claims(List<ExchangeRate> rates, Funding... claims) {
        return CurrentClaims.of(Given.stored(claims), new Converter("USD", new RateTable(rates)));
    }
}

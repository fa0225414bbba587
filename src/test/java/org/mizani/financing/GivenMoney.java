package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.Money;

/** {@link Given} for the packages that build on financing; every amount is of the scope of mission budgets, in US dollars. */
public final class GivenMoney {

    private final FundingQuestion question;
    private final List<Funding> claims;

    private GivenMoney(FundingQuestion question, List<Funding> claims) {
        this.question = question;
        this.claims = claims;
    }

    /** @param period {@code 2025-07-01/2026-06-30} */
    public static GivenMoney of(String operation, String period) {
        return new GivenMoney(
                new FundingQuestion(operation, Given.period(period), Scope.MISSION_BUDGET, "USD", KnownAt.NOW),
                List.of());
    }

    public GivenMoney needing(String period, String amount) {
        return with(Given.requirement(question.operation(), period, amount));
    }

    public GivenMoney pledged(String day, String partner, String amount, String reference) {
        return with(Given.referring(Given.pledge(question.operation(), day, partner, amount), reference));
    }

    public GivenMoney received(String day, String partner, String amount, String reference) {
        return with(Given.referring(Given.receipt(question.operation(), day, partner, amount), reference));
    }

    /** @param period for which it is committed, null when no source says */
    public GivenMoney committed(String day, @Nullable String period, String partner, String amount) {
        return with(entry(
                ContributionKind.COMMITMENT,
                new FlowTime(LocalDate.parse(day), period == null ? null : Given.period(period)),
                partner,
                "",
                amount));
    }

    public GivenMoney flow(ContributionKind kind, String period, String partner, String channel, String amount) {
        return with(entry(kind, FlowTime.during(Given.period(period)), partner, channel, amount));
    }

    public GivenMoney cash(String day, String amount) {
        return with(Given.cash(question.operation(), day, amount));
    }

    public FundingQuestion question() {
        return question;
    }

    public FundingPosition position() {
        return FundingMetrics.position(question, stored(), RateTable.EMPTY);
    }

    public List<PartnerFunding> partners() {
        return FundingMetrics.partners(question, stored(), RateTable.EMPTY);
    }

    /** The positions of the same claims in other periods. */
    public List<FundingPosition> positions(String... periods) {
        return Arrays.stream(periods)
                .map(p -> new FundingQuestion(
                        question.operation(), Given.period(p), question.scope(), question.currency(), KnownAt.NOW))
                .map(q -> FundingMetrics.position(q, stored(), RateTable.EMPTY))
                .toList();
    }

    public Funding[] claims() {
        return claims.toArray(Funding[]::new);
    }

    private ClaimSet stored() {
        return Given.stored(claims());
    }

    private Contribution entry(ContributionKind kind, FlowTime when, String partner, String channel, String amount) {
        BigDecimal number = Given.number(amount);
        return new Contribution(
                question.operation(),
                kind,
                partner,
                channel,
                "",
                when,
                Scope.MISSION_BUDGET,
                "",
                false,
                1,
                new Money(number, "USD"),
                Given.CITED);
    }

    private GivenMoney with(Funding claim) {
        return new GivenMoney(
                question, Stream.concat(claims.stream(), Stream.of(claim)).toList());
    }
}

package org.mizani.financing.fund;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.mizani.financing.Chains;
import org.mizani.financing.Contribution;
import org.mizani.financing.ContributionKind;
import org.mizani.financing.Scope;
import org.mizani.financing.Valued;
import org.mizani.financing.ValuedClaims;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;

/**
 * Money that has been found for a budget line, in cash: committed, and for each chain at least what was received.
 *
 * @param reserve from the Crisis Reserve Facility of the Peace Fund
 * @param partners from partners
 * @param converted false when a part of it has no exchange rate
 */
record SecuredMoney(Stated reserve, Stated partners, boolean converted) {

    /** The ways that money of the Peace Fund and of member states takes. */
    private static final String RESERVE = "au-peace-fund";

    private static final String ASSESSED = "au-assessed";

    static SecuredMoney of(ValuedClaims claims, Period period, Scope scope) {
        Predicate<Contribution> secures = c -> secures(c, period, scope);
        List<Valued<Contribution>> found = claims.contributions()
                .filter(v -> secures.test(v.claim().funding()))
                .toList();
        return new SecuredMoney(
                stated(found, period, true),
                stated(found, period, false),
                claims.notConverted().stream()
                        .noneMatch(claim -> claim.funding() instanceof Contribution c && secures.test(c)));
    }

    /** Both; a reserve that nobody states gives nothing. Not reported unless that of partners is, as a whole. */
    MetricValue together() {
        return converted
                ? partners.amount().map(p -> p.add(reserve.amount().known().orElse(BigDecimal.ZERO)))
                : MetricValue.notReported();
    }

    private static Stated stated(List<Valued<Contribution>> found, Period period, boolean ofReserve) {
        List<Valued<Contribution>> part = Chains.apart(found).stream()
                .filter(chain -> chain.stream()
                                .anyMatch(v -> v.claim().funding().channel().equals(RESERVE))
                        == ofReserve)
                .flatMap(List::stream)
                .toList();
        return part.isEmpty()
                ? Stated.NOTHING
                : new Stated(new Chains(part).committed(), period.to(), List.copyOf(part));
    }

    private static boolean secures(Contribution c, Period period, Scope scope) {
        return (c.kind() == ContributionKind.COMMITMENT || c.kind() == ContributionKind.RECEIPT)
                && !c.inKind()
                && !c.channel().equals(ASSESSED)
                && c.scope() == scope
                && c.when().within(period);
    }
}

package org.mizani.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Amount;
import org.mizani.financing.ClaimConflict;
import org.mizani.financing.FundingKey;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.FundingQuestion;
import org.mizani.financing.Measure;
import org.mizani.financing.OperationMoney;
import org.mizani.financing.Scope;
import org.mizani.financing.StatedNeeds;
import org.mizani.headcounts.People;
import org.mizani.metrics.KnownAt;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;
import org.mizani.metrics.Share;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.parity.Parity;
import org.mizani.parity.ParityRow;
import org.mizani.parity.Target;
import org.mizani.parity.TargetFramework;
import org.mizani.parity.TargetStatus;

/** Operations as the first page sees them on 24 November 2026. */
final class GivenStanding {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final TargetFramework UGPS =
            new TargetFramework("UGPS", "Strategy", "Stratégie", "UN", List.of("UN"), "source");

    private final String code;
    private @Nullable LocalDate ended;
    private List<ParityRow> people = List.of();
    private List<FundingPosition> positions = List.of();
    private List<ClaimConflict> conflicts = List.of();

    private GivenStanding(String code) {
        this.code = code;
    }

    static GivenStanding of(String code) {
        return new GivenStanding(code);
    }

    GivenStanding ended(LocalDate day) {
        ended = day;
        return this;
    }

    GivenStanding troops(LocalDate date, long women, long men) {
        People counted = new People(
                MetricValue.of(women),
                MetricValue.of(men),
                MetricValue.notReported(),
                new Share(women, women + men),
                0);
        Target target =
                new Target("UGPS", Component.TROOPS, 2026, new BigDecimal("0.13"), TargetStatus.INTERPOLATED, "source");
        people = List.of(new ParityRow(code, "UGPS", Component.TROOPS, date, counted, target, KnownAt.NOW));
        return this;
    }

    GivenStanding need(long requirement, long received) {
        FundingQuestion question = new FundingQuestion(
                code,
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                Scope.MISSION_BUDGET,
                "USD",
                KnownAt.NOW);
        positions = List.of(new FundingPosition(
                question,
                Map.of(
                        Measure.REQUIREMENT, new Amount(MetricValue.of(requirement), List.of()),
                        Measure.RECEIVED, new Amount(MetricValue.of(received), List.of())),
                null,
                null,
                StatedNeeds.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of()));
        return this;
    }

    GivenStanding disagreeing() {
        conflicts = List.of(
                new ClaimConflict(new FundingKey("requirement", List.of(code)), Scope.MISSION_BUDGET, List.of()));
        return this;
    }

    Standing standing() {
        Operation operation =
                new Operation(code, code, null, List.of("AU"), List.of(), LocalDate.of(2007, 3, 1), ended, null, null);
        return new Standing(
                operation,
                new Parity(code, TODAY, UGPS, false, people),
                Map.of(),
                new OperationMoney(positions, conflicts, positions.isEmpty() && conflicts.isEmpty()));
    }
}

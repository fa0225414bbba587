package org.mizani.financing.predictability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mizani.financing.Chains;
import org.mizani.financing.Contribution;
import org.mizani.financing.ContributionKind;
import org.mizani.financing.FlowTime;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.Valued;
import org.mizani.metrics.MetricValue;
import org.mizani.metrics.Period;

/**
 * Committed for more than twelve months ahead / total committed, which holds what came without a commitment on record
 * too. Not reported where no commitment is on record. A chain of which something was taken back counts with no more than
 * what is left of its commitments. Domain handbook, section 6.
 */
final class MultiYear {

    private static final int MONTHS_AHEAD = 12;

    private MultiYear() {}

    static Measured share(FundingPosition position, List<Valued<Contribution>> entries) {
        List<Valued<Contribution>> commitments = entries.stream()
                .filter(v -> v.claim().funding().kind() == ContributionKind.COMMITMENT)
                .toList();
        BigDecimal ahead = BigDecimal.ZERO;
        boolean takenBack = false;
        for (List<Valued<Contribution>> chain : Chains.apart(commitments)) {
            BigDecimal stated = sum(chain.stream().filter(MultiYear::isAhead));
            BigDecimal counted = stated.min(sum(chain.stream())).max(BigDecimal.ZERO);
            takenBack |= counted.compareTo(stated) != 0;
            ahead = ahead.add(counted);
        }
        List<Ingredient> inputs = new ArrayList<>();
        commitments.forEach(v -> inputs.add(input(v)));
        inputs.add(Ingredient.of(position, Measure.COMMITTED));
        return new Measured(
                commitments.isEmpty() ? MetricValue.notReported() : value(ahead, position),
                null,
                inputs,
                remarks(commitments, takenBack));
    }

    private static Ingredient input(Valued<Contribution> commitment) {
        return Ingredient.of(
                commitment.claim(),
                MetricValue.of(commitment.amount()),
                isAhead(commitment) ? "predictability.input.ahead" : "predictability.input.not-ahead");
    }

    private static List<Remark> remarks(List<Valued<Contribution>> commitments, boolean takenBack) {
        List<Remark> remarks = new ArrayList<>();
        long untimed = commitments.stream()
                .filter(v -> v.claim().funding().when().period() == null)
                .count();
        if (untimed > 0) {
            remarks.add(Remark.of("predictability.remark.no-period", untimed));
        }
        if (takenBack) {
            remarks.add(Remark.of("predictability.remark.taken-back"));
        }
        return remarks;
    }

    private static BigDecimal sum(Stream<Valued<Contribution>> commitments) {
        return commitments.map(Valued::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static MetricValue value(BigDecimal ahead, FundingPosition position) {
        return position.value(Measure.COMMITTED)
                .known()
                .filter(total -> total.signum() != 0)
                .map(total -> MetricValue.of(ahead.divide(total, MathContext.DECIMAL128)))
                .orElseGet(MetricValue::notReported);
    }

    /** True when it reaches beyond twelve months from its day, else from the beginning of its period. */
    private static boolean isAhead(Valued<Contribution> commitment) {
        FlowTime when = commitment.claim().funding().when();
        Period period = when.period();
        if (period == null) {
            return false;
        }
        LocalDate date = when.date();
        LocalDate begins = date == null ? period.from() : date;
        return !period.to().isBefore(begins.plusMonths(MONTHS_AHEAD));
    }
}

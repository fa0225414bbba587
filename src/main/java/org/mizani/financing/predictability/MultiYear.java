package org.mizani.financing.predictability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * too. Not reported where no commitment is on record. Domain handbook, section 6.
 */
final class MultiYear {

    private static final int MONTHS_AHEAD = 12;

    private MultiYear() {}

    static Measured share(FundingPosition position, List<Valued<Contribution>> entries) {
        List<Valued<Contribution>> commitments = entries.stream()
                .filter(v -> v.claim().funding().kind() == ContributionKind.COMMITMENT)
                .toList();
        List<Ingredient> inputs = new ArrayList<>();
        BigDecimal ahead = BigDecimal.ZERO;
        for (Valued<Contribution> commitment : commitments) {
            boolean far = isAhead(commitment.claim().funding().when());
            ahead = far ? ahead.add(commitment.amount()) : ahead;
            inputs.add(Ingredient.of(
                    commitment.claim(),
                    MetricValue.of(commitment.amount()),
                    far ? "predictability.input.ahead" : "predictability.input.not-ahead"));
        }
        inputs.add(Ingredient.of(position, Measure.COMMITTED));
        long untimed = commitments.stream()
                .filter(v -> v.claim().funding().when().period() == null)
                .count();
        Remark[] remarks =
                untimed == 0 ? new Remark[0] : new Remark[] {Remark.of("predictability.remark.no-period", untimed)};
        return Measured.of(commitments.isEmpty() ? MetricValue.notReported() : value(ahead, position), inputs, remarks);
    }

    private static MetricValue value(BigDecimal ahead, FundingPosition position) {
        return position.value(Measure.COMMITTED)
                .known()
                .filter(total -> total.signum() != 0)
                .map(total -> MetricValue.of(ahead.divide(total, MathContext.DECIMAL128)))
                .orElseGet(MetricValue::notReported);
    }

    /** True when it reaches beyond twelve months from its day, else from the beginning of its period. */
    private static boolean isAhead(FlowTime when) {
        Period period = when.period();
        if (period == null) {
            return false;
        }
        LocalDate date = when.date();
        LocalDate begins = date == null ? period.from() : date;
        return !period.to().isBefore(begins.plusMonths(MONTHS_AHEAD));
    }
}

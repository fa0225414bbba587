package org.mizani.financing.explorer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.Basis;
import org.mizani.financing.CashCover;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.LedgerAnswer;
import org.mizani.financing.Measure;
import org.mizani.financing.MoneyMark;
import org.mizani.financing.NeedMatch;
import org.mizani.financing.Shortfall;
import org.mizani.metrics.MetricValue;
import org.mizani.operations.Operation;

/** The money of one operation. */
public record OperationRow(Operation operation, Basis basis, LedgerAnswer answer) {

    /** Amounts with more decimals than a claim may have come of a division: they are rounded to cents, each by itself. */
    private static final int MOST_DECIMALS = 4;

    private static final int CENTS = 2;

    public FundingPosition position() {
        return answer.position();
    }

    public MetricValue value(Measure measure) {
        return position().value(measure);
    }

    /** What there is to know of the claims behind an amount. */
    public Set<MoneyMark> marks(Measure measure) {
        return answer.marks().getOrDefault(measure, Set.of());
    }

    /** The day of the stock that the basis compares, null where it compares none. */
    @Nullable
    LocalDate day() {
        return basis.measures().stream()
                .map(position()::asOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public MetricValue shortfall() {
        return cents(compared().shortfall());
    }

    public MetricValue surplus() {
        return cents(compared().surplus());
    }

    public MetricValue coverage() {
        return compared().coverage();
    }

    /** How the money of the basis falls on the days of the needs; empty where it does not compare the two. */
    public Optional<NeedMatch> match() {
        return position().match(basis);
    }

    /** What the basis compares the means with. */
    public MetricValue need() {
        CashCover cash = position().cash();
        return switch (basis) {
            case PLEDGED, RECEIVED -> value(Measure.REQUIREMENT);
            case CONVERSION -> value(Measure.PLEDGED);
            case ARREARS -> value(Measure.ARREARS);
            case CASH -> cash == null ? MetricValue.notReported() : cents(cash.needUntilEnd());
            case ASSESSED -> value(Measure.ASSESSED);
        };
    }

    /** True when the shortfall can be computed. */
    boolean compares() {
        return shortfall().known().isPresent();
    }

    /** True when nothing is on record, not even what had to be left out. */
    boolean silent() {
        return position().empty()
                && answer.leftOut().isEmpty()
                && answer.notConverted().isEmpty();
    }

    private Shortfall compared() {
        return position().shortfall(basis);
    }

    static MetricValue cents(MetricValue value) {
        return value.map(OperationRow::cents);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.scale() > MOST_DECIMALS ? amount.setScale(CENTS, RoundingMode.HALF_UP) : amount;
    }
}

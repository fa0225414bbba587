package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizani.metrics.MetricValue;

/**
 * A pledge and what became of it, as stated. Domain handbook, sections 6 and 8 (R10).
 *
 * @param entries pledges, commitments and receipts of one scope, all in cash or all in kind, oldest first, at least one
 */
public record PledgeChain(List<Entry> entries) {

    static final String STILL_OPEN = "pledges.waits";
    static final String NO_RATE = "pledges.no-rate";

    /** @param amount in the currency asked for, not reported where no exchange rate is known */
    public record Entry(Claim<Contribution> claim, MetricValue amount) {
        /** Null for what is known of a period alone. */
        public @Nullable LocalDate day() {
            return funding().when().date();
        }

        Contribution funding() {
            return claim.funding();
        }
    }

    static Entry entry(Claim<Contribution> claim, Converter converter) {
        Optional<MetricValue> amount = converter
                .amount(claim.funding().money(), claim.funding().rateDay())
                .map(MetricValue::of);
        return new Entry(claim, amount.orElseGet(MetricValue::notReported));
    }

    public PledgeChain {
        entries = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.funding().when().day()))
                .toList();
    }

    /** What the first entry says: partner, channel, purpose, whether in kind. */
    Contribution first() {
        return entries.getFirst().funding();
    }

    List<Entry> of(ContributionKind kind) {
        return entries.stream().filter(entry -> entry.funding().kind() == kind).toList();
    }

    /** The sum of the entries of this kind; not reported where there is none, without meaning where one has no rate. */
    MetricValue amount(ContributionKind kind) {
        List<Entry> stated = of(kind);
        if (stated.isEmpty()) {
            return MetricValue.notReported();
        }
        return stated.stream().anyMatch(entry -> entry.amount().known().isEmpty())
                ? MetricValue.notMeaningful(NO_RATE)
                : MetricValue.of(stated.stream()
                        .flatMap(entry -> entry.amount().known().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * What was promised above what is on record as received: the larger of pledged and committed, less received, not below
     * zero; not reported where nothing was promised.
     */
    MetricValue open() {
        if (entries.stream().anyMatch(entry -> entry.amount().known().isEmpty())) {
            return MetricValue.notMeaningful(NO_RATE);
        }
        BigDecimal received = amount(ContributionKind.RECEIPT).known().orElse(BigDecimal.ZERO);
        return Stream.of(ContributionKind.PLEDGE, ContributionKind.COMMITMENT)
                .flatMap(kind -> amount(kind).known().stream())
                .reduce(BigDecimal::max)
                .map(promised -> MetricValue.of(promised.subtract(received).max(BigDecimal.ZERO)))
                .orElseGet(MetricValue::notReported);
    }

    /**
     * Days from the first pledge to the first receipt on or after its day, of what later entries did not take back, see
     * {@link NetDay}. Not reported where no pledge with a day is left, or where money came before it or on a day that is not
     * known; said to wait where none is left.
     */
    MetricValue lag() {
        Optional<LocalDate> pledged =
                days(ContributionKind.PLEDGE).stream().map(NetDay::day).findFirst();
        if (pledged.isEmpty()) {
            return MetricValue.notReported();
        }
        List<NetDay> received = days(ContributionKind.RECEIPT);
        if (received.isEmpty() && of(ContributionKind.RECEIPT).stream().allMatch(entry -> entry.day() != null)) {
            return MetricValue.notMeaningful(STILL_OPEN);
        }
        return received.stream()
                .map(NetDay::day)
                .filter(day -> !day.isBefore(pledged.get()))
                .findFirst()
                .map(day -> MetricValue.of(ChronoUnit.DAYS.between(pledged.get(), day)))
                .orElseGet(MetricValue::notReported);
    }

    private List<NetDay> days(ContributionKind kind) {
        return NetDay.of(of(kind).stream().filter(entry -> entry.day() != null).toList());
    }
}

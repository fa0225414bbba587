package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
        Contribution funding() {
            return claim.funding();
        }
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
     * Days from the first pledge to the first receipt after it, where both have a date; said to wait where none came. What
     * is not above zero corrects others, and neither pledges nor pays.
     */
    MetricValue lag() {
        Optional<LocalDate> pledged = dates(ContributionKind.PLEDGE).findFirst();
        if (pledged.isEmpty()) {
            return MetricValue.notReported();
        }
        if (given(ContributionKind.RECEIPT).findAny().isEmpty()) {
            return MetricValue.notMeaningful(STILL_OPEN);
        }
        return dates(ContributionKind.RECEIPT)
                .filter(day -> !day.isBefore(pledged.get()))
                .findFirst()
                .map(day -> MetricValue.of(ChronoUnit.DAYS.between(pledged.get(), day)))
                .orElseGet(MetricValue::notReported);
    }

    private Stream<LocalDate> dates(ContributionKind kind) {
        return given(kind)
                .map(entry -> entry.when().date())
                .filter(Objects::nonNull)
                .sorted();
    }

    private Stream<Contribution> given(ContributionKind kind) {
        return of(kind).stream()
                .map(Entry::funding)
                .filter(entry -> entry.money().amount().signum() > 0);
    }
}

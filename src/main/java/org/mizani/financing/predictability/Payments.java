package org.mizani.financing.predictability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The receipts of a chain, used up from the oldest: what exceeds a pledge pays the next. Where an amount is not known, a
 * receipt and a pledge settle each other.
 */
final class Payments {

    private final Deque<PledgeWaits.Entry> receipts;
    private @Nullable BigDecimal left;

    /** @param dated receipts that all bear a day */
    Payments(List<PledgeWaits.Entry> dated) {
        receipts = new ArrayDeque<>(dated.stream()
                .sorted(Comparator.comparing(v -> v.claim().funding().when().day()))
                .toList());
        begin();
    }

    /** The first receipt on or after the day that pays a pledge; pledges are to be asked for by rising days. */
    Optional<PledgeWaits.Entry> first(LocalDate day, List<PledgeWaits.Entry> pledge) {
        while (!receipts.isEmpty()
                && receipts.getFirst().claim().funding().when().day().isBefore(day)) {
            next();
        }
        Optional<PledgeWaits.Entry> first = Optional.ofNullable(receipts.peekFirst());
        use(amount(pledge));
        return first;
    }

    private void use(Optional<BigDecimal> pledged) {
        BigDecimal due = pledged.orElse(null);
        while (!receipts.isEmpty()) {
            if (due == null || left == null) {
                next();
                return;
            }
            if (left.compareTo(due) > 0) {
                left = left.subtract(due);
                return;
            }
            due = due.subtract(left);
            next();
            if (due.signum() == 0) {
                return;
            }
        }
    }

    private void next() {
        receipts.removeFirst();
        begin();
    }

    private void begin() {
        left = receipts.isEmpty() ? null : receipts.getFirst().amount().known().orElse(null);
    }

    /** Empty where one of them is not known. */
    private static Optional<BigDecimal> amount(List<PledgeWaits.Entry> pledge) {
        return pledge.stream()
                .map(v -> v.amount().known())
                .reduce(Optional.of(BigDecimal.ZERO), (one, other) -> one.flatMap(a -> other.map(a::add)));
    }
}

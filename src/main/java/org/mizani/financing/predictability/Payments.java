package org.mizani.financing.predictability;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizani.financing.NetDay;

/**
 * What came for a chain, used up from the oldest: what exceeds a pledge pays the next. Where an amount is not known, a
 * receipt and a pledge settle each other.
 */
final class Payments {

    private final Deque<NetDay> receipts;
    private @Nullable BigDecimal left;

    /** @param receipts the oldest first */
    Payments(List<NetDay> receipts) {
        this.receipts = new ArrayDeque<>(receipts);
        begin();
    }

    /** The first receipt on or after its day that pays a pledge; pledges are to be asked for by rising days. */
    Optional<NetDay> first(NetDay pledge) {
        while (!receipts.isEmpty() && receipts.getFirst().day().isBefore(pledge.day())) {
            next();
        }
        Optional<NetDay> first = Optional.ofNullable(receipts.peekFirst());
        use(pledge.amount());
        return first;
    }

    private void use(@Nullable BigDecimal pledged) {
        BigDecimal due = pledged;
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
        left = receipts.isEmpty() ? null : receipts.getFirst().amount();
    }
}

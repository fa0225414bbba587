package org.mizani.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mizani.financing.FundingPosition;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.parity.Parity;
import org.mizani.parity.ParityRow;

/**
 * Where an operation stands: its latest reports against their targets, and its latest need against the money.
 *
 * @param money positions with a requirement, the one to show first
 */
public record Standing(Operation operation, Parity parity, List<FundingPosition> money) {

    public Standing {
        money = List.copyOf(money);
    }

    /** The component to speak of first: troops, or whichever is largest where no troops are reported. */
    public Optional<ParityRow> headline() {
        Comparator<ParityRow> bySize =
                Comparator.comparingLong(r -> r.people().paired().whole());
        return parity.rows().stream()
                .filter(r ->
                        r.component() == Component.TROOPS && r.share().known().isPresent())
                .findFirst()
                .or(() -> parity.rows().stream()
                        .filter(r -> r.share().known().isPresent())
                        .max(bySize));
    }

    public Optional<LocalDate> lastReport() {
        return parity.rows().stream().map(ParityRow::date).max(Comparator.naturalOrder());
    }

    public Optional<FundingPosition> need() {
        return money.stream().findFirst();
    }

    /** True when nobody has reported anything about the operation. */
    public boolean silent() {
        return parity.rows().isEmpty() && money.isEmpty();
    }
}

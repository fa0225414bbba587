package org.mizani.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mizani.financing.CashCover;
import org.mizani.financing.FundingPosition;
import org.mizani.financing.Measure;
import org.mizani.financing.OperationMoney;
import org.mizani.headcounts.HeadcountSeries;
import org.mizani.operations.Component;
import org.mizani.operations.Operation;
import org.mizani.parity.Parity;
import org.mizani.parity.ParityRow;

/**
 * Where an operation stands: its latest reports against their targets, and its latest need against the money.
 *
 * @param history of troops, and of the headline's component, over time
 */
public record Standing(
        Operation operation, Parity parity, Map<Component, HeadcountSeries> history, OperationMoney money) {

    public Standing {
        history = Map.copyOf(history);
    }

    /** The component to speak of first: troops, or whichever is largest where no troops are reported. */
    public Optional<ParityRow> headline() {
        return headline(parity);
    }

    static Optional<ParityRow> headline(Parity parity) {
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

    /** The headline's component over time. */
    public Optional<HeadcountSeries> trend() {
        return headline().map(r -> history.get(r.component()));
    }

    public Optional<LocalDate> lastReport() {
        return parity.rows().stream().map(ParityRow::date).max(Comparator.naturalOrder());
    }

    /** Positions with a requirement: that of today first, else the latest. */
    public List<FundingPosition> needs() {
        return money.positions().stream()
                .filter(p -> p.value(Measure.REQUIREMENT).known().isPresent())
                .sorted(Comparator.comparing(
                                (FundingPosition p) -> !p.question().period().contains(parity.date()))
                        .thenComparing(p -> p.question().period().to(), Comparator.reverseOrder()))
                .toList();
    }

    /** The requirement to speak of first. */
    public Optional<FundingPosition> need() {
        return needs().stream().findFirst();
    }

    /** How long the cash on hand lasts that was stated last. */
    public Optional<CashCover> cash() {
        return money.positions().stream()
                .flatMap(p -> Optional.ofNullable(p.cash()).stream())
                .max(Comparator.comparing(CashCover::asOf));
    }

    public boolean running() {
        return operation.runsOn(parity.date());
    }

    /** True when nobody has reported anything about the operation. */
    public boolean silent() {
        return parity.rows().isEmpty() && money.silent();
    }
}

package org.mizani.financing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Arrears about which open claims disagree.
 *
 * @param versions the one that counts first, the others newest first
 */
public record ArrearsRange(List<Version> versions) {

    public ArrearsRange {
        versions = List.copyOf(versions);
    }

    /** @param amount in the currency asked for, null where no rate is known */
    public record Version(Claim<Arrears> claim, @Nullable BigDecimal amount) {}

    /** What the claims are about; the amount is that of the claim that counts. */
    public Arrears fact() {
        return versions.getFirst().claim().funding();
    }

    /** Empty when no claim could be converted. */
    public Optional<BigDecimal> lowest() {
        return amounts().min(Comparator.naturalOrder());
    }

    public Optional<BigDecimal> highest() {
        return amounts().max(Comparator.naturalOrder());
    }

    private Stream<BigDecimal> amounts() {
        return versions.stream().flatMap(v -> Optional.ofNullable(v.amount()).stream());
    }
}

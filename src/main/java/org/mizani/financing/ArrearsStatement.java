package org.mizani.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is owed at a date, by contributor and by age. The ages of each contributor add up to its total.
 *
 * @param lines by contributor code; {@value Arrears#ALL} alone where the source does not break its total down
 */
public record ArrearsStatement(LocalDate asOf, List<Line> lines) {

    public ArrearsStatement {
        lines = List.copyOf(lines);
    }

    /**
     * @param ages all ages for which something is owed
     * @param inputs the claims behind the line
     */
    public record Line(
            String contributor, BigDecimal amount, Map<ArrearsAge, BigDecimal> ages, List<Valued<Arrears>> inputs) {
        public Line {
            ages = Map.copyOf(ages);
            inputs = List.copyOf(inputs);
        }
    }

    /** @param claims all of one date */
    static ArrearsStatement of(LocalDate asOf, List<Valued<Arrears>> claims) {
        Map<String, List<Valued<Arrears>>> byContributor = new TreeMap<>();
        for (Valued<Arrears> claim : claims) {
            byContributor
                    .computeIfAbsent(claim.funding().contributor(), c -> new java.util.ArrayList<>())
                    .add(claim);
        }
        return new ArrearsStatement(
                asOf,
                byContributor.entrySet().stream()
                        .map(e -> new Line(e.getKey(), Parts.total(e.getValue()), ages(e.getValue()), e.getValue()))
                        .toList());
    }

    /** All lines together. */
    public OwedSum together() {
        return OwedSum.of(lines.stream().map(OwedSum::of).toList());
    }

    private static Map<ArrearsAge, BigDecimal> ages(List<Valued<Arrears>> claims) {
        Map<ArrearsAge, BigDecimal> ages = new EnumMap<>(ArrearsAge.class);
        claims.forEach(
                c -> ages.merge(ArrearsAge.of(c.funding().asOf(), c.funding().due()), c.amount(), BigDecimal::add));
        return ages;
    }
}

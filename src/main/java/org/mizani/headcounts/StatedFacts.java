package org.mizani.headcounts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an import has said of each fact so far: 20 bytes a fact, where objects took so much that a large file did not
 * fit. With it a check counts as the acceptance does, which has the import's own claims before it.
 */
final class StatedFacts {

    private static final int NONE = -1;
    private static final int BLANK = -1;
    private static final int COUNTS = 3;

    private final FactNumbers numbers = new FactNumbers();
    private int size;
    private int[] table = filled(1 << 12);
    private long[] facts = new long[1 << 11];
    private int[] counts = new int[COUNTS << 11];

    /** Null when it has said nothing. */
    Headcount.@Nullable Figures figures(Headcount claim) {
        int at = table[slot(numbers.of(claim))];
        return at == NONE ? null : new Headcount.Figures(count(at, 0), count(at, 1), count(at, 2));
    }

    /** A row without any figure never hides one with figures. */
    void add(Headcount claim) {
        long fact = numbers.of(claim);
        int slot = slot(fact);
        if (table[slot] == NONE) {
            if (size == facts.length) {
                grow();
                slot = slot(fact);
            }
            facts[size] = fact;
            table[slot] = size;
            put(size++, claim);
        } else if (!claim.blank()) {
            put(table[slot], claim);
        }
    }

    private void put(int at, Headcount claim) {
        counts[at * COUNTS] = packed(claim.women());
        counts[at * COUNTS + 1] = packed(claim.men());
        counts[at * COUNTS + 2] = packed(claim.notReported());
    }

    private @Nullable Integer count(int at, int which) {
        int packed = counts[at * COUNTS + which];
        return packed == BLANK ? null : (Integer) packed;
    }

    private static int packed(@Nullable Integer count) {
        return count == null ? BLANK : count;
    }

    private int slot(long fact) {
        int mask = table.length - 1;
        int slot = FactNumbers.mixed(fact) & mask;
        while (table[slot] != NONE && facts[table[slot]] != fact) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        facts = Arrays.copyOf(facts, size * 2);
        counts = Arrays.copyOf(counts, size * 2 * COUNTS);
        table = filled(size * 4);
        for (int i = 0; i < size; i++) {
            table[slot(facts[i])] = i;
        }
    }

    private static int[] filled(int length) {
        int[] table = new int[length];
        Arrays.fill(table, NONE);
        return table;
    }
}

package org.mizani.headcounts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.SheetRow;
import org.mizani.operations.PersonnelType;

/**
 * Rows of an import by the fact that they are about, in arrays: half a million take 30 MB, where objects took more than
 * 300 and a large file did not fit. Rows have numbers from 0; those of one fact are linked in the order of the file.
 */
final class PackedRows {

    static final int NONE = -1;

    private static final int BLANK = -1;
    private static final int DATE_BITS = 24;
    private static final long DATE_MASK = (1L << DATE_BITS) - 1;
    private static final int TYPE_BITS = 5;
    private static final int CONTRIBUTOR_BITS = 12;

    private final Map<String, Integer> operations = new HashMap<>();
    private final Map<String, Integer> contributors = new HashMap<>();
    private final Map<PersonnelType, Integer> types = new EnumMap<>(PersonnelType.class);
    private final List<String> sheets = new ArrayList<>();
    private int count;
    private int[] table = filled(1 << 12);
    private long[] facts = new long[1 << 11];
    private long[] sources = new long[1 << 11];
    private int[] women = new int[1 << 11];
    private int[] men = new int[1 << 11];
    private int[] notReported = new int[1 << 11];
    private int[] numbers = new int[1 << 11];
    private short[] sheetOf = new short[1 << 11];
    private int[] next = new int[1 << 11];

    /** The first row about a fact. */
    int first(Headcount.Key key) {
        return table[slot(fact(key))];
    }

    /** The next row about the same fact. */
    int next(int row) {
        return next[row];
    }

    Headcount.Figures figures(int row) {
        return new Headcount.Figures(count(women[row]), count(men[row]), count(notReported[row]));
    }

    boolean hasSource(int row, @Nullable String source) {
        return sources[row] == fingerprint(source);
    }

    /** Sheet and row number, to show. */
    String place(int row) {
        return sheets.get(sheetOf[row]) + ", " + numbers[row];
    }

    /** @param last the last row about the same fact so far, {@link #NONE} for the first */
    void add(Headcount claim, SheetRow row, int last) {
        if (count == facts.length) {
            grow();
        }
        facts[count] = fact(claim.key());
        sources[count] = fingerprint(claim.source());
        women[count] = packed(claim.women());
        men[count] = packed(claim.men());
        notReported[count] = packed(claim.notReported());
        numbers[count] = row.number();
        sheetOf[count] = sheet(row.sheet());
        next[count] = NONE;
        if (last == NONE) {
            table[slot(facts[count])] = count;
        } else {
            next[last] = count;
        }
        count++;
    }

    /** All of the fact in one number; exact, because contributors and types are closed lists and years have four digits. */
    private long fact(Headcount.Key key) {
        long operation = operations.computeIfAbsent(key.operation(), o -> operations.size());
        int contributor = contributors.computeIfAbsent(key.contributor(), c -> contributors.size());
        int type = types.computeIfAbsent(key.type(), t -> types.size());
        if (contributor >> CONTRIBUTOR_BITS != 0 || type >> TYPE_BITS != 0) {
            throw new IllegalStateException("more contributors or types than there is room for");
        }
        long who = (operation << CONTRIBUTOR_BITS) | contributor;
        long what = (who << TYPE_BITS) | type;
        return (what << DATE_BITS) | (key.date().toEpochDay() & DATE_MASK);
    }

    /** Where the table has the first row of a fact, or has room for it. */
    private int slot(long fact) {
        int mask = table.length - 1;
        long mixed = fact * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (table[slot] != NONE && facts[table[slot]] != fact) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int length = count * 2;
        facts = Arrays.copyOf(facts, length);
        sources = Arrays.copyOf(sources, length);
        women = Arrays.copyOf(women, length);
        men = Arrays.copyOf(men, length);
        notReported = Arrays.copyOf(notReported, length);
        numbers = Arrays.copyOf(numbers, length);
        sheetOf = Arrays.copyOf(sheetOf, length);
        next = Arrays.copyOf(next, length);
        int[] before = table;
        table = filled(length * 2);
        for (int row : before) {
            if (row != NONE) {
                table[slot(facts[row])] = row;
            }
        }
    }

    private short sheet(String name) {
        int known = sheets.lastIndexOf(name);
        if (known < 0) {
            sheets.add(name);
            known = sheets.size() - 1;
        }
        return (short) known;
    }

    /** 64 bits stand for a source: two different ones about the same fact never meet by chance. */
    private static long fingerprint(@Nullable String source) {
        if (source == null) {
            return 0;
        }
        long fingerprint = 0xCBF29CE484222325L;
        for (int i = 0; i < source.length(); i++) {
            fingerprint = (fingerprint ^ source.charAt(i)) * 0x100000001B3L;
        }
        return fingerprint;
    }

    private static int packed(@Nullable Integer people) {
        return people == null ? BLANK : people;
    }

    private static @Nullable Integer count(int packed) {
        return packed == BLANK ? null : packed;
    }

    private static int[] filled(int length) {
        int[] table = new int[length];
        Arrays.fill(table, NONE);
        return table;
    }
}

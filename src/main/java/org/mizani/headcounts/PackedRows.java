package org.mizani.headcounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.SheetRow;
import org.mizani.operations.PersonnelType;
import org.mizani.provenance.SourceCell;

/**
 * Rows of an import by the fact that they are about, in arrays: half a million take 30 MB, where objects took more than
 * 300 and a large file did not fit. Rows have numbers from 0; those of one fact are linked in the order of the file.
 */
final class PackedRows {

    static final int NONE = -1;

    private static final int BLANK = -1;

    private final FactNumbers facts = new FactNumbers();
    private final Map<String, Integer> letters = new HashMap<>();
    private final List<String> letterNames = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private int count;
    private int[] table = filled(1 << 12);
    private long[] factOf = new long[1 << 11];
    private long[] sources = new long[1 << 11];
    private int[] women = new int[1 << 11];
    private int[] men = new int[1 << 11];
    private int[] notReported = new int[1 << 11];
    private int[] numbers = new int[1 << 11];
    private short[] sheetOf = new short[1 << 11];
    private short[] columns = new short[1 << 11];
    private int[] next = new int[1 << 11];

    /** The first row about a fact. */
    int first(Headcount.Key key) {
        return table[slot(facts.of(key))];
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

    int size() {
        return count;
    }

    /** True for the first row about its fact. */
    boolean leads(int row) {
        return table[slot(factOf[row])] == row;
    }

    /** The row about the same fact that counts: the last one that states anything; {@link #NONE} when none does. */
    int counting(int first) {
        int counting = NONE;
        for (int row = first; row != NONE; row = next[row]) {
            counting = people(row) == BLANK ? counting : row;
        }
        return counting;
    }

    /** The first row about the same operation, contributor and type on another day. */
    int firstOn(int row, int epochDay) {
        return table[slot(FactNumbers.on(factOf[row], epochDay))];
    }

    /** Women, men and people whose sex is not reported, as far as stated; {@link #NONE} when nothing is. */
    int people(int row) {
        if (women[row] == BLANK && men[row] == BLANK && notReported[row] == BLANK) {
            return NONE;
        }
        return Math.max(women[row], 0) + Math.max(men[row], 0) + Math.max(notReported[row], 0);
    }

    /** The number of an operation among those of the file, from 0. */
    int operation(int row) {
        return FactNumbers.operation(factOf[row]);
    }

    String operationName(int operation) {
        return facts.operationNames().get(operation);
    }

    List<String> operationNames() {
        return List.copyOf(facts.operationNames());
    }

    String contributor(int row) {
        return facts.contributor(factOf[row]);
    }

    PersonnelType type(int row) {
        return facts.type(factOf[row]);
    }

    int epochDay(int row) {
        return FactNumbers.epochDay(factOf[row]);
    }

    LocalDate date(int row) {
        return LocalDate.ofEpochDay(epochDay(row));
    }

    /** The first cell of the row that may hold a figure; without one, the sheet alone. */
    SourceCell cell(int row) {
        String sheet = sheets.get(sheetOf[row]);
        return new SourceCell(sheet, columns[row] == NONE ? null : letterNames.get(columns[row]) + numbers[row]);
    }

    /** Sheet and cell, to show. */
    String place(int row) {
        SourceCell cell = cell(row);
        return cell.sheet() + ", " + (cell.cell() == null ? Integer.toString(numbers[row]) : cell.cell());
    }

    /** @param last the last row about the same fact so far, {@link #NONE} for the first */
    void add(Headcount claim, SheetRow row, int last) {
        if (count == factOf.length) {
            grow();
        }
        factOf[count] = facts.of(claim);
        sources[count] = fingerprint(claim.source());
        women[count] = packed(claim.women());
        men[count] = packed(claim.men());
        notReported[count] = packed(claim.notReported());
        numbers[count] = row.number();
        sheetOf[count] = sheet(row.sheet());
        columns[count] = column(claim);
        next[count] = NONE;
        if (last == NONE) {
            table[slot(factOf[count])] = count;
        } else {
            next[last] = count;
        }
        count++;
    }

    /** The number of the letters of the first cell that may hold a figure. */
    private short column(Headcount claim) {
        Headcount.Cells cells = claim.cells();
        String cell = cells.women().cell() != null
                ? cells.women().cell()
                : cells.men().cell() != null
                        ? cells.men().cell()
                        : cells.notReported().cell();
        if (cell == null) {
            return NONE;
        }
        int end = 0;
        while (end < cell.length() && Character.isLetter(cell.charAt(end))) {
            end++;
        }
        return (short) FactNumbers.number(cell.substring(0, end), letters, letterNames);
    }

    /** Where the table has the first row of a fact, or has room for it. */
    private int slot(long fact) {
        int mask = table.length - 1;
        int slot = FactNumbers.mixed(fact) & mask;
        while (table[slot] != NONE && factOf[table[slot]] != fact) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int length = count * 2;
        factOf = Arrays.copyOf(factOf, length);
        sources = Arrays.copyOf(sources, length);
        women = Arrays.copyOf(women, length);
        men = Arrays.copyOf(men, length);
        notReported = Arrays.copyOf(notReported, length);
        numbers = Arrays.copyOf(numbers, length);
        sheetOf = Arrays.copyOf(sheetOf, length);
        columns = Arrays.copyOf(columns, length);
        next = Arrays.copyOf(next, length);
        int[] before = table;
        table = filled(length * 2);
        for (int row : before) {
            if (row != NONE) {
                table[slot(factOf[row])] = row;
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

package org.mizani.dataimport.workbook;

import org.jspecify.annotations.Nullable;

/**
 * How many XML elements may be read of a file as long as it is open, because they cost time however little they say. The
 * largest honest workbook has some 45 million, and a part of it is read twice.
 */
final class ElementBudget {

    private static final int MOST = 100_000_000;
    private static final int MOST_OF_ONE_READING = MOST / 2;

    private final @Nullable ElementBudget all;
    private final int most;
    private int spent;

    ElementBudget() {
        this(null, MOST);
    }

    private ElementBudget(@Nullable ElementBudget all, int most) {
        this.all = all;
        this.most = most;
    }

    /** What reading a part once may spend: what is longer than the largest honest part is refused before it is read again. */
    ElementBudget ofOneReading() {
        return new ElementBudget(this, MOST_OF_ONE_READING);
    }

    void spend(String part) throws UnreadableFileException {
        if (++spent > most) {
            throw Problems.refused("too-many-elements", part);
        }
        if (all != null) {
            all.spend(part);
        }
    }
}

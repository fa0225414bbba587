package org.mizani.dataimport.workbook;

/**
 * How many XML elements may be read of a file as long as it is open, because they cost time however little they say. The
 * largest honest workbook has some 45 million, and a part of it is read twice.
 */
final class ElementBudget {

    private static final int MOST = 100_000_000;

    private int spent;

    void spend(String part) throws UnreadableFileException {
        if (++spent > MOST) {
            throw Problems.refused("too-many-elements", part);
        }
    }
}

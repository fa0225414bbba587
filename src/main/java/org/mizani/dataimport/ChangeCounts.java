package org.mizani.dataimport;

/** How many figures of a file are new, differ from what is known, say the same, or are no longer stated. */
public record ChangeCounts(int added, int revised, int unchanged, int withdrawn) {

    public static final ChangeCounts NONE = new ChangeCounts(0, 0, 0, 0);

    ChangeCounts plus(Change change) {
        return switch (change) {
            case Change.Added ignored -> new ChangeCounts(added + 1, revised, unchanged, withdrawn);
            case Change.Revised ignored -> new ChangeCounts(added, revised + 1, unchanged, withdrawn);
            case Change.Unchanged ignored -> new ChangeCounts(added, revised, unchanged + 1, withdrawn);
            case Change.Withdrawn ignored -> new ChangeCounts(added, revised, unchanged, withdrawn + 1);
        };
    }

    public ChangeCounts plus(ChangeCounts other) {
        return new ChangeCounts(
                added + other.added, revised + other.revised, unchanged + other.unchanged, withdrawn + other.withdrawn);
    }

    public int figures() {
        return added + revised + unchanged;
    }
}

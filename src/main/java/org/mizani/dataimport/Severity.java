package org.mizani.dataimport;

/** What a finding means for its import. */
public enum Severity {
    /** Nothing is stored while it stands. */
    BLOCKS,
    /** Stored all the same, with the reason that the person who accepts gives. */
    WARNS,
    /** Worth knowing. */
    INFORMS;

    /** The word in the HTTP interface and the database: {@code blocks}, {@code warns}, {@code informs}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

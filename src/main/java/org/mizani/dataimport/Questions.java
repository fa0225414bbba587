package org.mizani.dataimport;

/** Where a reading asks, and finds what was answered. */
public interface Questions {

    /** Asks; the same question again is the same question. */
    void ask(Question question);

    /** What people said about this file, and what they said about earlier files of the same layout. */
    Answers answers();
}

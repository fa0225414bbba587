package org.mizani.dataimport;

/** Where a reader reports what it found; all findings of a file are collected before anyone is told. */
public interface Findings {
    void add(Finding finding);
}

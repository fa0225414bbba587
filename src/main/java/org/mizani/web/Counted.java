package org.mizani.web;

/** An answer with a part of a list; its CSV is the rows of that part alone. */
public interface Counted {

    /** Rows there are in all. */
    long total();
}

package org.mizani.financing;

/** Something about money that many ask for and that takes long to read for the first time. */
public interface ReadAhead {

    /** Reads it before anybody asks: when Mizani is ready, and after changes. */
    void readAhead();
}

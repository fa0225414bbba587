package org.mizani.dataimport;

/**
 * What a subject plugs in to take part in imports.
 *
 * @param <F> the subject's claim
 */
public interface ImportSubject<F> {

    /** The word after {@code subject:} in the profiles of {@code data-import/profiles}, for example {@code headcounts}. */
    String name();

    /** A fresh reader for one import. */
    SheetReader<F> reader();

    FigureStore<F> store();
}

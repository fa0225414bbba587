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

    /**
     * The store for what one import brings, from its first figure to {@link FigureStore#refresh}. It may remember what
     * it has seen; all figures are given to {@link FigureStore#changes} before they are stored.
     */
    default FigureStore<F> intake() {
        return store();
    }
}

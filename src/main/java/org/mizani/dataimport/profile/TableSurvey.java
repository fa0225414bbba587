package org.mizani.dataimport.profile;

/** Goes through all rows of a table once more, because some text in it cannot be read by itself. */
public interface TableSurvey {

    /** A survey of the columns that {@code layout} reads as numbers or dates. */
    StyleSurvey of(Layout layout);
}

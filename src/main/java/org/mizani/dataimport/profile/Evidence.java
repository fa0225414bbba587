package org.mizani.dataimport.profile;

/** What one text says about the style of its column. */
sealed interface Evidence<S> {

    /** The text can be read in this style alone. */
    record Tells<S>(S style) implements Evidence<S> {}

    /** The text reads differently in either style. */
    record TwoWays<S>() implements Evidence<S> {}

    /** The text reads the same in either style, or in neither. */
    record Nothing<S>() implements Evidence<S> {}
}

package org.mizani.dataimport;

import org.mizani.provenance.SourceCell;

/** What a figure of a file would do to what is known now. */
public sealed interface Change {

    /** A fact that nobody has stated yet; {@code what} names it, {@code value} is the figure, both to be shown. */
    record Added(String what, String value, SourceCell cell) implements Change {}

    /** A fact stated before with another figure. */
    record Revised(String what, String before, String after, SourceCell cell) implements Change {}

    /** A fact stated before with the same figure. */
    record Unchanged(SourceCell cell) implements Change {}

    /** A fact that the file, which claims to be complete, no longer states. */
    record Withdrawn(String what, String before) implements Change {}
}

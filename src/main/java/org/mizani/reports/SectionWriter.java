package org.mizani.reports;

/**
 * Fills one kind of section. Each is a bean; definitions name it by its code, and its title is the translation
 * {@code reports.section.<code>}.
 */
interface SectionWriter {

    /** The word in definitions, of a-z and -. */
    String code();

    /** True when it speaks about one operation, which a reader must then choose. */
    default boolean ofOneOperation() {
        return true;
    }

    /** What it shows did not happen and is no forecast: each format marks its pages. */
    default boolean supposed() {
        return false;
    }

    SectionContent write(ReportParameters parameters);
}

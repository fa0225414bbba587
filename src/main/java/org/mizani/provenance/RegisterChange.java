package org.mizani.provenance;

/**
 * A change of a figure that stands in a register and not in a file; all of it in the reader's language.
 *
 * @param at when it was recorded
 * @param what was done
 * @param before what counted until then
 * @param after what counts from then on
 * @param reason blank where none was given
 * @param source the document that the change names
 */
public record RegisterChange(
        String at, String by, String what, String before, String after, String reason, String source) {}

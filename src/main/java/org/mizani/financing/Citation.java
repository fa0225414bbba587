package org.mizani.financing;

import org.jspecify.annotations.Nullable;
import org.mizani.provenance.SourceCell;

/**
 * Where a claim stands and what it rests on.
 *
 * @param cell cell of the amount
 * @param source what the row names as its own source
 */
public record Citation(
        SourceCell cell, @Nullable String source, @Nullable String note) {}

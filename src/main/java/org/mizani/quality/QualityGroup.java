package org.mizani.quality;

import org.jspecify.annotations.Nullable;
import org.mizani.tables.Table;

/**
 * All that was found of a kind.
 *
 * @param count of months, operations, facts, targets, ceilings or claims, as the kind says; not always that of the rows
 * @param searched where it was looked for, in words, when that is not everywhere
 * @param pages of reports that can be searched one after the other, 1 where all were
 */
public record QualityGroup(
        QualityKind kind, long count, Table table, @Nullable String searched, int pages) {}

package org.mizani.dataimport;

import java.util.List;
import org.mizani.dataimport.ImportEffects.Effect;
import org.mizani.dataimport.ImportEffects.Total;

/**
 * What an import does to what is known: before it is accepted as it would, afterwards as it did.
 *
 * @param changes the first {@value #MOST_CHANGES}, figures that stay the same left out
 * @param totals before and after, of what the import touches
 * @param effects pages, charts and reports that show other figures
 */
public record Comparison(ChangeCounts counts, List<Change> changes, List<Total> totals, List<Effect> effects) {

    public static final int MOST_CHANGES = 500;

    public Comparison {
        changes = List.copyOf(changes);
        totals = List.copyOf(totals);
        effects = List.copyOf(effects);
    }
}

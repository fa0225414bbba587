package org.mizani.dataimport;

import java.util.ArrayList;
import java.util.List;
import org.mizani.dataimport.ImportEffects.Effect;
import org.mizani.dataimport.ImportEffects.Total;
import org.mizani.provenance.ImportId;
import org.springframework.stereotype.Component;

/** Puts together what the subjects tell of an import whose claims are stored. */
@Component
public class Comparisons {

    private final List<ImportEffects> subjects;

    Comparisons(List<ImportEffects> subjects) {
        this.subjects = subjects;
    }

    /** What an import that is or was accepted did when it came. */
    public Comparison of(Import accepted) {
        return of(accepted.id(), accepted.changes());
    }

    Comparison of(ImportId id, ChangeCounts counts) {
        List<Change> changes = new ArrayList<>();
        List<Total> totals = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        for (ImportEffects subject : subjects) {
            changes.addAll(subject.changes(id, Comparison.MOST_CHANGES - changes.size()));
            totals.addAll(subject.totals(id));
            effects.addAll(subject.effects(id));
        }
        return new Comparison(counts, changes, totals, effects);
    }
}

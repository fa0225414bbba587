package org.mizani.dataimport.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.profile.ProfileSlots.Slot;

/** A band of headings as the dictionary of one open profile understands it. */
record Understood(ProfileSlots slots, HeaderBand band, Map<Integer, Meaning> meanings, int tagged) {

    private static final int DOUBTFUL = 40;

    /** A hundred for each different thing that the headings say for sure; those in doubt count for less. */
    int score() {
        Set<List<Object>> sure = new HashSet<>();
        int doubtful = 0;
        for (Meaning meaning : meanings.values()) {
            Slot slot = meaning.slot();
            if (meaning.certain()) {
                sure.add(List.of(slot == null ? "" : slot, meaning.said()));
            } else {
                doubtful += DOUBTFUL;
            }
        }
        return Meaning.KNOWN * (sure.size() + tagged) + doubtful;
    }

    /** True when something is counted: by name, by tag, or under several months or types. */
    boolean usable() {
        return tagged > 0
                || meanings.values().stream().anyMatch(m -> m.slot() != null && m.measure())
                || meanings.values().stream()
                                .filter(m -> m.slot() == null)
                                .map(m -> m.said().keySet())
                                .distinct()
                                .count()
                        < meanings.values().stream()
                                .filter(m -> m.slot() == null)
                                .count();
    }

    /** True when it explains more than a profile that knows some of the headings but not all, or some of them twice. */
    boolean betterThan(@Nullable HeaderMatch known) {
        return known == null || known.profile().open() || score() >= Meaning.KNOWN * known.matched();
    }
}

package org.mizani.provenance;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Which open claims of a kind do not speak, at an instant: where one is preferred all others of its fact, where the fact
 * is withdrawn all earlier ones.
 *
 * @param preferred the preference in force, by the words of its fact
 * @param withdrawn when a fact was withdrawn last, by its words
 */
public record Silences(Map<String, Preference> preferred, Map<String, Instant> withdrawn) {

    public Silences {
        preferred = Map.copyOf(preferred);
        withdrawn = Map.copyOf(withdrawn);
    }

    /** True when all open claims speak. */
    public boolean none() {
        return preferred.isEmpty() && withdrawn.isEmpty();
    }

    /** True when this open claim does not count whatever else is known. */
    public boolean silences(String fact, long claim, Instant recordedFrom) {
        Preference preference = preferred.get(fact);
        return preference == null ? withdrawn(fact, recordedFrom) : preference.claim() != claim;
    }

    /** True when the fact was withdrawn after a claim of this instant. */
    public boolean withdrawn(String fact, Instant recordedFrom) {
        Instant withdrawal = withdrawn.get(fact);
        return withdrawal != null && withdrawal.isAfter(recordedFrom);
    }

    /** The preference for just this claim. */
    public Optional<Preference> of(String fact, long claim) {
        return Optional.ofNullable(preferred.get(fact)).filter(p -> p.claim() == claim);
    }
}

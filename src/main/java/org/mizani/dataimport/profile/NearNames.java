package org.mizani.dataimport.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.mizani.dataimport.profile.ProfileSlots.Slot;

/** The names of a profile that a text is most like. Wide sheets repeat themselves, so answers are kept. */
final class NearNames {

    private static final String ARTICLE = "ال";
    private static final int SHORTEST = 4;
    private static final int ALIKE_AT_MOST = 99;
    private static final JaroWinklerSimilarity WINKLER = new JaroWinklerSimilarity();

    private final Map<String, Slot> names;
    private final int longest;
    private final Map<String, Optional<Meaning>> known = new HashMap<>();

    NearNames(ProfileSlots slots) {
        this.names = slots.names();
        this.longest = names.keySet().stream().mapToInt(String::length).max().orElse(0) * 2;
    }

    /** Empty when no name is much like the text. */
    Optional<Meaning> nearest(String text) {
        String folded = Folded.of(text);
        return folded.length() > longest ? Optional.empty() : known.computeIfAbsent(folded, this::look);
    }

    private Optional<Meaning> look(String folded) {
        @Nullable Meaning best = null;
        for (Map.Entry<String, Slot> named : names.entrySet()) {
            int score = alike(folded, named.getKey());
            if (score >= Meaning.POSSIBLE && (best == null || score > best.score())) {
                best = new Meaning(named.getValue(), Map.of(), Math.min(score, ALIKE_AT_MOST));
            }
        }
        return Optional.ofNullable(best);
    }

    /** How much two folded names are alike, in per cent; the Arabic article, which most share, says nothing. */
    private static int alike(String first, String second) {
        String text = first.startsWith(ARTICLE) ? first.substring(ARTICLE.length()) : first;
        String name = second.startsWith(ARTICLE) ? second.substring(ARTICLE.length()) : second;
        int longer = Math.max(text.length(), name.length());
        int shorter = Math.min(text.length(), name.length());
        return shorter < SHORTEST || longer - shorter > Math.max(2, longer / 3)
                ? 0
                : (int) (Meaning.KNOWN * WINKLER.apply(text, name));
    }
}

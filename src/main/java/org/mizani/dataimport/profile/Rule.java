package org.mizani.dataimport.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row means beyond its cells. A later rule overrules an earlier one.
 *
 * @param when field to words that its cell must hold; all must
 * @param set field to the text that is read in place of its cell
 * @param take field to the field from whose cell its text is taken
 * @param says code of the finding that tells so, null to apply the rule silently
 */
public record Rule(
        Map<String, String> when,
        Map<String, String> set,
        Map<String, String> take,
        @Nullable String says) {

    public Rule {
        when = inOrder(when);
        set = inOrder(set);
        take = inOrder(take);
        if (when.isEmpty() || (says != null && set.isEmpty())) {
            throw new IllegalArgumentException("a rule needs \"when\", and \"set\" if it says something");
        }
    }

    /** Findings name the first entry. */
    private static Map<String, String> inOrder(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}

package org.mizani.dataimport;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What people answered.
 *
 * @param given question to answer
 */
public record Answers(Map<String, String> given) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        given = Map.copyOf(given);
    }

    public Optional<String> to(String question) {
        return Optional.ofNullable(given.get(question));
    }

    /** These and others; where both answer, these count. */
    public Answers over(Answers others) {
        Map<String, String> all = new HashMap<>(others.given);
        all.putAll(given);
        return new Answers(all);
    }
}

package org.mizani.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A parameter that takes only certain words. */
public final class ParameterWord {

    private ParameterWord() {}

    /**
     * What the word stands for.
     *
     * @param found what was found for it
     * @param all what it could have stood for
     * @throws ApiProblem 400, naming all words, when nothing was found
     */
    public static <T> T of(
            String parameter, String word, Optional<T> found, List<T> all, Function<? super T, String> code) {
        return found.orElseThrow(() ->
                ApiProblem.notOneOf(parameter, word, all.stream().map(code).toList()));
    }
}

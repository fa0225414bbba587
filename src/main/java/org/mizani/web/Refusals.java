package org.mizani.web;

import java.util.Set;
import java.util.function.Supplier;
import org.mizani.ui.texts.RefusedException;
import org.springframework.http.HttpStatus;

/**
 * What a subject refuses, as the problems of the HTTP interface; the member {@code field} says what is wrong.
 *
 * @param unknown keys of refusals for want of something that the address names: 404
 * @param conflicts keys of refusals because of how things stand by now: 409; all others are 400
 */
public record Refusals(Set<String> unknown, Set<String> conflicts) {

    /** What was typed is wrong, whatever is refused. */
    public static final Refusals OF_INPUT = new Refusals(Set.of(), Set.of());

    public Refusals {
        unknown = Set.copyOf(unknown);
        conflicts = Set.copyOf(conflicts);
    }

    /** Does it, or throws what it refuses as an {@link ApiProblem}. */
    public void asProblems(Runnable action) {
        answer(() -> {
            action.run();
            return true;
        });
    }

    /** The answer, or what is refused as an {@link ApiProblem}. */
    public <T> T answer(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (RefusedException e) {
            throw new ApiProblem(status(e.key()), e.key(), e.arguments()).with("field", e.field());
        }
    }

    private HttpStatus status(String key) {
        return unknown.contains(key)
                ? HttpStatus.NOT_FOUND
                : conflicts.contains(key) ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    }
}

package org.mizani.web;

import java.io.Serial;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A request that cannot be answered. It becomes an RFC 9457 problem whose {@code detail} is the translation of the key,
 * in the language that the request accepts.
 */
public final class ApiProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String key;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();

    /**
     * @param key translation key of the sentence, such as {@code problem.no-such-operation}
     * @param arguments for the sentence's placeholders; numbers that are no quantities (ids, years) as texts
     */
    public ApiProblem(HttpStatus status, String key, Object... arguments) {
        super(status.value() + " " + key + " " + List.of(arguments));
        this.status = status;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public static ApiProblem notFound(String key, Object... arguments) {
        return new ApiProblem(HttpStatus.NOT_FOUND, key, arguments);
    }

    public static ApiProblem badRequest(String key, Object... arguments) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, key, arguments);
    }

    /** 400: a parameter that only takes certain words has another one. */
    public static ApiProblem notOneOf(String parameter, String value, Collection<String> allowed) {
        return badRequest("problem.not-one-of", parameter, value, String.join(", ", allowed));
    }

    /** Adds a member to the problem, for example the id of an earlier import. */
    public ApiProblem with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }

    Map<String, Object> properties() {
        return properties;
    }
}
